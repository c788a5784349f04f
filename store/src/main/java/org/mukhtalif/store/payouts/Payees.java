package org.mukhtalif.store.payouts;

import org.mukhtalif.store.invoices.CommissionBill;
import org.mukhtalif.store.invoices.CommissionBills;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.Merchants;
import org.springframework.stereotype.Component;

/// The merchants whom a batch pays, and whom the store bills for its service.
@Component
class Payees {

    private final Merchants merchants;
    private final BankAccounts accounts;
    private final BatchRows rows;
    private final BilledCommissions billed;
    private final CommissionBills bills;

    Payees(
            Merchants merchants,
            BankAccounts accounts,
            BatchRows rows,
            BilledCommissions billed,
            CommissionBills bills) {
        this.merchants = merchants;
        this.accounts = accounts;
        this.rows = rows;
        this.billed = billed;
        this.bills = bills;
    }

    /// Pays everybody who can have something and said where.
    ///
    /// @return how many there are
    long payInto(long batch) {
        return merchants.all().stream()
                .map(Merchant::id)
                .filter(merchant -> accounts.of(merchant)
                        .filter(to -> rows.insert(batch, merchant, to))
                        .isPresent())
                .count();
    }

    /// A tax invoice over the commission that was not billed yet; if more went back than was earned, it waits.
    void bill(Batch batch) {
        for (var payout : batch.payouts())
            billed.claim(
                    payout.merchant(),
                    batch.id(),
                    sum -> bills.issue(
                            new CommissionBill(payout.merchant(), batch.reference(), sum.commission(), sum.vat())));
    }
}
