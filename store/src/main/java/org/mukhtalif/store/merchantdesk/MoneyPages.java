package org.mukhtalif.store.merchantdesk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.invoices.OrderDocuments;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.payouts.Balances;
import org.mukhtalif.store.payouts.BankAccounts;
import org.mukhtalif.store.payouts.Statements;
import org.springframework.stereotype.Component;

/// Makes the page of a merchant's money.
@Component
class MoneyPages {

    private static final int SIZE = 30;
    private static final int STATEMENTS = 12;
    private static final int INVOICES = 20;

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

    MoneyPage of(MerchantId merchant, Optional<Long> before, MoneyPage.@Nullable Refused refused) {
        var found = balances.movements(merchant, before, SIZE + 1);
        boolean more = found.size() > SIZE;
        var shown = more ? found.subList(0, SIZE) : found;
        var balance = balances.of(merchant);
        return new MoneyPage(
                balance.held(),
                balance.due(),
                balance.due().minorUnits() < 0,
                accounts.of(merchant).map(MoneyPage.Account::of).orElse(null),
                shown.stream().map(MoneyPage.Row::of).toList(),
                more ? "/desk/money?before=" + shown.getLast().id() : null,
                statements.of(merchant, STATEMENTS).stream()
                        .map(MoneyPage.Paid::of)
                        .toList(),
                invoices.of(merchant, INVOICES).stream()
                        .map(MoneyPage.Document::of)
                        .toList(),
                refused);
    }
}
