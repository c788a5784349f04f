package org.mukhtalif.store.backoffice;

import java.util.Comparator;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.invoices.Reporting;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.payouts.AwaitedCash;
import org.mukhtalif.store.payouts.Balance;
import org.mukhtalif.store.payouts.BankFiles;
import org.mukhtalif.store.payouts.Batch;
import org.mukhtalif.store.payouts.CashPlace;
import org.mukhtalif.store.payouts.PayingOut;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.LongList;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the pages about paying merchants.
@Component
class PayoutsPages {

    static final int AWAITED = 200;
    static final int MADE = 20;

    private static final LongList CASH = new LongList("/staff/payouts", "cash", AWAITED);
    private static final LongList BATCHES = new LongList("/staff/payouts", "batches", MADE);

    private final PayingOut payingOut;
    private final Merchants merchants;
    private final BankFiles files;
    private final Reporting reporting;

    PayoutsPages(PayingOut payingOut, Merchants merchants, BankFiles files, Reporting reporting) {
        this.payingOut = payingOut;
        this.merchants = merchants;
        this.files = files;
        this.reporting = reporting;
    }

    /// @param after with what the page before ended its list of cash
    /// @param before the batch with which the page before ended
    PayoutsPage overview(SignedIn who, Optional<CashPlace> after, Optional<Long> before, Words words) {
        var standing = reporting.standing();
        return new PayoutsPage(
                StaffLinks.of(who.role(), words),
                payingOut.balances().stream()
                        .sorted(Comparator.comparing(Balance::free).reversed())
                        .map(balance -> balance(balance, words))
                        .toList(),
                CASH.piece(
                        payingOut.awaitedCash(after, CASH.sought()),
                        after,
                        AwaitedCash::place,
                        cash -> cash(cash, words)),
                BATCHES.piece(payingOut.batches(before, BATCHES.sought()), before, Batch::id, PayoutsPages::row),
                merchants.all().stream()
                        .map(merchant ->
                                new Choice(merchant.code(), merchant.name().in(words.locale())))
                        .toList(),
                standing.unwritten(),
                standing.nearlyLate());
    }

    BatchPage batch(Batch batch, SignedIn who, Words words) {
        var path = "/staff/payouts/batches/" + batch.id();
        return new BatchPage(
                StaffLinks.of(who.role(), words),
                batch.reference(),
                path,
                batch.madeAt(),
                batch.approvedAt().orElse(null),
                batch.madeBy().equals(Optional.of(who.subject())),
                batch.payouts().stream()
                        .map(payout -> new BatchPage.Row(
                                name(payout.merchant(), words),
                                payout.to().holder(),
                                payout.to().iban().masked(),
                                payout.amount()))
                        .toList(),
                batch.total(),
                files.creditTransfer(batch).isPresent());
    }

    private PayoutsPage.BalanceRow balance(Balance balance, Words words) {
        return new PayoutsPage.BalanceRow(
                name(balance.merchant(), words),
                balance.held(),
                balance.free(),
                payingOut.hasAccount(balance.merchant()));
    }

    private PayoutsPage.CashRow cash(AwaitedCash cash, Words words) {
        return new PayoutsPage.CashRow(
                cash.order() + "/" + cash.merchant() + "/" + cash.amount().minorUnits(),
                cash.order().value(),
                name(cash.merchant(), words),
                cash.deliveredAt(),
                cash.amount());
    }

    private static PayoutsPage.BatchRow row(Batch batch) {
        return new PayoutsPage.BatchRow(
                batch.reference(),
                "/staff/payouts/batches/" + batch.id(),
                batch.madeAt(),
                batch.isApproved(),
                batch.total());
    }

    private String name(MerchantId merchant, Words words) {
        return merchants
                .find(merchant)
                .map(Merchant::name)
                .map(name -> name.in(words.locale()))
                .orElseThrow();
    }
}
