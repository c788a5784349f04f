package org.mukhtalif.store.payouts;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.stereotype.Component;

/// Everything that somebody who pays merchants wants to see.
@Component
public class PayingOut {

    private final Balances balances;
    private final Batches batches;
    private final BankAccounts accounts;
    private final Cash cash;

    PayingOut(Balances balances, Batches batches, BankAccounts accounts, Cash cash) {
        this.balances = balances;
        this.batches = batches;
        this.accounts = accounts;
        this.cash = cash;
    }

    public List<Balance> balances() {
        return balances.all();
    }

    /// @param after where the page before ended
    public List<AwaitedCash> awaitedCash(Optional<CashPlace> after, int most) {
        return cash.awaited(after, most);
    }

    /// @param before the batch with which the page before ended
    public List<Batch> batches(Optional<Long> before, int most) {
        return batches.newest(before, most);
    }

    /// Whether the merchant said where it is paid.
    public boolean hasAccount(MerchantId merchant) {
        return accounts.of(merchant).isPresent();
    }
}
