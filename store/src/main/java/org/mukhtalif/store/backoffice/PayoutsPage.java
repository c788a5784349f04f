package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Piece;

/// What merchants are owed, which cash couriers still hold, and the batches.
///
/// @param unwritten documents that wait to be written, `nearlyLate` those the tax authority must soon be told of
public record PayoutsPage(
        List<NavLink> links,
        List<BalanceRow> balances,
        Piece<CashRow> cash,
        Piece<BatchRow> batches,
        List<Choice> merchants,
        long unwritten,
        long nearlyLate) {

    public PayoutsPage {
        links = List.copyOf(links);
        balances = List.copyOf(balances);
        merchants = List.copyOf(merchants);
    }

    public record BalanceRow(String merchant, Money held, Money due, boolean hasAccount) {}

    /// @param part as the form names it
    public record CashRow(String part, String order, String merchant, Instant deliveredAt, Money amount) {}

    public record BatchRow(String reference, String path, Instant madeAt, boolean approved, Money total) {}
}
