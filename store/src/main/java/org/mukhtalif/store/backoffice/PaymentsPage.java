package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.NavLink;

/// What somebody of the store has to see to about money.
///
/// @param firstPath where the list of transfers begins; nothing where this is its beginning
/// @param nextPath where it goes on; nothing where this is its end
public record PaymentsPage(
        List<NavLink> links,
        List<Row> alarms,
        List<Row> transfers,
        List<Row> refunds,
        @Nullable String firstPath,
        @Nullable String nextPath) {

    public PaymentsPage {
        links = List.copyOf(links);
        alarms = List.copyOf(alarms);
        transfers = List.copyOf(transfers);
        refunds = List.copyOf(refunds);
    }

    /// @param path where its button leads
    /// @param what what it is, in words
    /// @param order the order's number
    /// @param receipt where its receipt opens; nothing if none was sent
    public record Row(
            String path,
            String what,
            String order,
            Money amount,
            Instant since,
            @Nullable String receipt) {

        Row(String path, String what, String order, Money amount, Instant since) {
            this(path, what, order, amount, since, null);
        }
    }
}
