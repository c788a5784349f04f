package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Piece;

/// What somebody of the store has to see to about money.
public record PaymentsPage(List<NavLink> links, Piece<Row> alarms, Piece<Row> transfers, Piece<Row> refunds) {

    public PaymentsPage {
        links = List.copyOf(links);
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
