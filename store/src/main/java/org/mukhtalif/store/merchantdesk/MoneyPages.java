package org.mukhtalif.store.merchantdesk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.invoices.InvoiceNumber;
import org.mukhtalif.store.invoices.OrderDocuments;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.payouts.Balances;
import org.mukhtalif.store.payouts.BankAccounts;
import org.mukhtalif.store.payouts.LedgerEntry;
import org.mukhtalif.store.payouts.Payout;
import org.mukhtalif.store.payouts.Statements;
import org.mukhtalif.store.ui.LongList;
import org.springframework.stereotype.Component;

/// Makes the page of a merchant's money.
@Component
class MoneyPages {

    static final int MOVEMENTS = 30;
    static final int STATEMENTS = 12;
    static final int DOCUMENTS = 20;

    private static final LongList MOVED = list("movements", MOVEMENTS);
    private static final LongList PAID = list("statements", STATEMENTS);
    private static final LongList ISSUED = list("documents", DOCUMENTS);

    private final Balances balances;
    private final Statements statements;
    private final BankAccounts accounts;
    private final OrderDocuments invoices;

    MoneyPages(Balances balances, Statements statements, BankAccounts accounts, OrderDocuments invoices) {
        this.balances = balances;
        this.statements = statements;
        this.accounts = accounts;
        this.invoices = invoices;
    }

    /// Where the lists go on: with what the page before ended, nothing for a list's beginning.
    record Places(Optional<Long> movement, Optional<Long> statement, Optional<Invoice> document) {

        static final Places TOP = new Places(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The merchant's document that an address names; nothing if it is none.
    Optional<Invoice> document(MerchantId merchant, String written) {
        return InvoiceNumber.of(written).flatMap(number -> invoices.find(merchant, number));
    }

    MoneyPage of(MerchantId merchant, Places places, MoneyPage.@Nullable Refused refused) {
        var balance = balances.of(merchant);
        return new MoneyPage(
                balance.held(),
                balance.due(),
                balance.due().minorUnits() < 0,
                accounts.of(merchant).map(MoneyPage.Account::of).orElse(null),
                MOVED.piece(
                        balances.movements(merchant, places.movement(), MOVED.sought()),
                        places.movement(),
                        LedgerEntry::id,
                        MoneyPage.Row::of),
                PAID.piece(
                        statements.of(merchant, places.statement(), PAID.sought()),
                        places.statement(),
                        Payout::id,
                        MoneyPage.Paid::of),
                ISSUED.piece(
                        invoices.of(merchant, places.document(), ISSUED.sought()),
                        places.document(),
                        document -> document.invoice().number(),
                        MoneyPage.Document::of),
                refused);
    }

    private static LongList list(String id, int most) {
        return new LongList("/desk/money", id, most);
    }
}
