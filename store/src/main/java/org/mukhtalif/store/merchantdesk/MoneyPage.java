package org.mukhtalif.store.merchantdesk;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.invoices.Clearance;
import org.mukhtalif.store.invoices.OrderDocument;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.payouts.BankAccount;
import org.mukhtalif.store.payouts.LedgerEntry;
import org.mukhtalif.store.payouts.Payout;
import org.mukhtalif.store.ui.Piece;

/// A merchant's money: how it stands, where it is paid, what moved it, what was paid out, which documents were written.
///
/// @param owes whether more went back than is left
/// @param refused the account that was typed and could not be taken
public record MoneyPage(
        Money held,
        Money due,
        boolean owes,
        @Nullable Account account,
        Piece<Row> movements,
        Piece<Paid> paid,
        Piece<Document> documents,
        @Nullable Refused refused) {

    /// @param iban as it was typed, so that it can be mended
    public record Refused(String fault, String iban, String holder) {}

    public record Account(String iban, String holder) {
        static Account of(BankAccount account) {
            return new Account(account.iban().masked(), account.holder());
        }
    }

    /// @param kind key of what happened, `with` key of the other side
    public record Row(
            Instant at, String kind, String with, @Nullable String order, Money amount) {
        static Row of(LedgerEntry entry) {
            return new Row(
                    entry.at(),
                    "desk.money.kind." + entry.kind().key(),
                    "desk.money.with."
                            + entry.other().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    entry.order().map(OrderNumber::value).orElse(null),
                    entry.amount());
        }
    }

    public record Paid(String path, Instant at, String iban, Money amount) {
        static Paid of(Payout payout) {
            return new Paid(
                    "/desk/money/statements/" + payout.id(),
                    payout.approvedAt().orElse(payout.madeAt()),
                    payout.to().iban().masked(),
                    payout.amount());
        }
    }

    /// @param kind key of what it is
    /// @param note key of how one that names its buyer stands with the tax authority
    /// @param pdf nothing while the tax authority has not cleared it
    /// @param xml the same of one that names its buyer, as the authority stamped it
    public record Document(
            String number,
            String kind,
            Money total,
            @Nullable String note,
            @Nullable String pdf,
            @Nullable String xml) {
        static Document of(OrderDocument document) {
            var invoice = document.invoice();
            var file = "/desk/invoices/" + invoice.number();
            return new Document(
                    invoice.number().toString(),
                    invoice.titleKey(),
                    invoice.total(),
                    document.clearance().map(Clearance::noteKey).orElse(null),
                    document.isReadable() ? file + ".pdf" : null,
                    document.isReadable() && document.clearance().isPresent() ? file + ".xml" : null);
        }
    }
}
