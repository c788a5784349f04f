package org.mukhtalif.store.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.RefundResult;
import org.mukhtalif.store.returns.RefundWish;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Taking_a_commission extends MerchantsMoney {

    @Autowired
    Ledger ledger;

    @Test
    void commission_and_its_tax_are_taken_and_the_rest_is_the_merchants() {
        var merchant = registered("12.5");

        delivered(merchant, 3_333);

        assertThat(ledger.owed(merchant, LedgerAccount.COMMISSION)).isEqualTo(Money.halalas(417));
        assertThat(ledger.owed(merchant, LedgerAccount.COMMISSION_VAT)).isEqualTo(Money.halalas(63));
        assertThat(balances.of(merchant).held()).isEqualTo(Money.halalas(2_853 + 1_800));
    }

    @Test
    void where_the_store_is_the_seller_it_keeps_the_tax_of_the_sale() {
        var merchant = goods.merchant();
        agree(merchant, "10");

        delivered(merchant, 10_000);

        assertThat(ledger.owed(merchant, LedgerAccount.SALES_VAT)).isEqualTo(Money.halalas(1_304 + 235));
        assertThat(balances.of(merchant).held()).isEqualTo(Money.halalas(10_000 - 1_304 - 1_000 - 150 + 1_800 - 235));
    }

    @Test
    void a_term_of_a_later_day_does_not_reach_an_earlier_order() {
        var merchant = registered("10");
        terms.agree(Optional.of(merchant), Optional.empty(), LocalDate.of(2126, 1, 1), Percentage.of("50"));

        delivered(merchant, 10_000);

        assertThat(ledger.owed(merchant, LedgerAccount.COMMISSION)).isEqualTo(Money.halalas(1_000));
    }

    @Test
    void whatever_goes_back_the_merchants_net_is_that_of_the_lines_that_were_kept() {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 12; round++) {
            var merchant = random.nextBoolean() ? registered("12.5") : unregistered("7.25");
            var order = delivered(merchant, random.nextInt(1, 50_000), random.nextInt(1, 20));
            for (int step = 0; step < 6; step++) {
                if (random.nextInt(4) == 0) clock.advance(Duration.ofDays(8));
                if (random.nextInt(3) == 0) remit(order, merchant);
                releases.releaseDue();
                refundSome(order, merchant, random);
            }
            refundAll(order, merchant);
            assertThat(balances.of(merchant).all())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(Money.halalas(0));
            for (var account : List.of(LedgerAccount.COMMISSION, LedgerAccount.COMMISSION_VAT, LedgerAccount.SALES_VAT))
                assertThat(ledger.owed(merchant, account))
                        .as("seed %d, %s", seed, account)
                        .isEqualTo(Money.halalas(0));
            clock.reset();
        }
    }

    @Test
    void keeping_one_line_of_two_leaves_exactly_that_lines_net() {
        var kept = registered("12.5");
        delivered(kept, 3_333);
        var both = registered("12.5");
        var order = delivered(both, 3_333, 9_999);

        var wish = new RefundWish(
                order.number(),
                both,
                List.of(new RefundWish.Line.Pieces(lineOf(order, 9_999), 1)),
                Money.halalas(0),
                RefundReason.RETURNED);
        assertThat(refunds.agree(wish, clock.instant())).isInstanceOf(RefundResult.Agreed.class);

        assertThat(balances.of(both).held()).isEqualTo(balances.of(kept).held());
    }

    private void refundSome(Order order, MerchantId merchant, SplittableRandom random) {
        var line = new RefundWish.Line.Amount(
                random.nextInt(order.parts().getFirst().lines().size()), Money.halalas(random.nextInt(1, 9_000)));
        refunds.agree(
                new RefundWish(
                        order.number(),
                        merchant,
                        List.of(line),
                        Money.halalas(random.nextInt(0, 200)),
                        RefundReason.GOODWILL),
                clock.instant());
    }

    private static int lineOf(Order order, long price) {
        var lines = order.parts().getFirst().lines();
        for (int place = 0; place < lines.size(); place++)
            if (lines.get(place).total().equals(Money.halalas(price))) return place;
        throw new AssertionError("No line of this price");
    }
}
