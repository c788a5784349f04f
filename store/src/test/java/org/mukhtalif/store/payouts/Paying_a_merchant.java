package org.mukhtalif.store.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.invoices.Subject;
import org.mukhtalif.store.merchants.CommissionTerms;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.RefundResult;
import org.mukhtalif.store.returns.RefundWish;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Paying_a_merchant {

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final DataSubjectId OMAR = DataSubjectId.random();
    private static final DataSubjectId HUDA = DataSubjectId.random();
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    CommissionTerms terms;

    @Autowired
    Orders orders;

    @Autowired
    Refunds refunds;

    @Autowired
    Cash cash;

    @Autowired
    Releases releases;

    @Autowired
    Balances balances;

    @Autowired
    BankAccounts accounts;

    @Autowired
    Batches batches;

    @Autowired
    BatchRows rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    BankFiles files;

    @Autowired
    Ledger ledger;

    @Autowired
    Invoices invoices;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_batch_that_came_to_nothing_leaves_its_number_to_the_next() {
        var numbers = new ArrayList<Long>();
        for (int time = 0; time < 2; time++)
            transaction.executeWithoutResult(batch -> {
                rows.lockAll();
                numbers.add(rows.insert(OMAR, clock.instant()));
                batch.setRollbackOnly();
            });
        assertThat(numbers).containsExactly(numbers.getFirst(), numbers.getFirst());
        if (numbers.getFirst() > 1)
            assertThat(batches.find(numbers.getFirst() - 1)).isPresent();
    }

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
    void money_is_due_after_the_time_for_returns_and_once_the_courier_paid() {
        var merchant = registered("10");
        var order = delivered(merchant, 10_000);

        clock.advance(Duration.ofDays(8));
        releases.releaseDue();
        assertThat(balances.of(merchant).due()).isEqualTo(Money.halalas(0));

        assertThat(remit(order, merchant)).isEqualTo(1);
        assertThat(remit(order, merchant)).isZero();
        releases.releaseDue();
        assertThat(balances.of(merchant).due()).isEqualTo(Money.halalas(10_000 - 1_000 - 150 + 1_800));
        assertThat(balances.of(merchant).held()).isEqualTo(Money.halalas(0));
    }

    @Test
    void money_is_not_due_while_the_goods_may_still_go_back() {
        var tomorrow = LocalDate.ofInstant(clock.instant(), RIYADH).plusDays(1);
        clock.startAt(tomorrow.atTime(12, 0).atZone(RIYADH).toInstant());
        var merchant = registered("10");
        remit(delivered(merchant, 10_000), merchant);

        clock.startAt(tomorrow.plusDays(7).atTime(23, 0).atZone(RIYADH).toInstant());
        releases.releaseDue();
        assertThat(balances.of(merchant).due()).isEqualTo(Money.halalas(0));

        clock.startAt(tomorrow.plusDays(8).atStartOfDay(RIYADH).toInstant());
        releases.releaseDue();
        assertThat(balances.of(merchant).held()).isEqualTo(Money.halalas(0));
    }

    @Test
    void a_batch_pays_by_two_people_with_a_statement_that_adds_up_and_a_bill_for_the_service() {
        var merchant = due("10", 10_000, 5_000);

        var batch = made(batches.make(OMAR));

        assertThat(batches.approve(batch, OMAR)).isInstanceOf(BatchAnswer.SamePerson.class);
        assertThat(batches.approve(batch, HUDA)).isInstanceOf(BatchAnswer.Done.class);
        assertThat(batches.approve(batch, HUDA)).isInstanceOf(BatchAnswer.NotWaiting.class);
        var payout = statements.of(merchant, 5).getFirst();
        var statement = statements.find(merchant, payout.id()).orElseThrow();
        assertThat(payout.amount()).isEqualTo(Money.halalas(15_000 - 1_500 - 225 + 2 * 1_800));
        assertThat(statement.lines()).hasSize(2);
        assertThat(statements.find(goods.merchant(), payout.id())).isEmpty();
        assertThat(balances.of(merchant).all()).isEqualTo(Money.halalas(0));
        var bill = invoices.of(merchant, 10).stream()
                .filter(each -> each.about() == Subject.COMMISSION)
                .toList();
        assertThat(bill).singleElement().satisfies(each -> {
            assertThat(each.total()).isEqualTo(Money.halalas(1_725));
            assertThat(each.vat()).isEqualTo(Money.halalas(225));
        });
    }

    @Test
    void what_goes_back_after_the_payout_is_carried_until_the_next_sales_fill_it() {
        var merchant = due("10", 10_000);
        var paid = made(batches.make(OMAR));
        batches.approve(paid, HUDA);

        refundAll(ordersOf(merchant).getFirst(), merchant);

        assertThat(balances.of(merchant).due().minorUnits()).isNegative();
        assertThat(paysFor(merchant)).isFalse();
        var next = delivered(merchant, 30_000);
        remit(next, merchant);
        clock.advance(Duration.ofDays(8));
        releases.releaseDue();
        var batch = made(batches.make(OMAR));
        batches.approve(batch, HUDA);
        assertThat(statements.of(merchant, 5).getFirst().amount())
                .isEqualTo(Money.halalas(30_000 - 3_000 - 450 - (10_000 - 1_000 - 150 + 1_800)));
        assertThat(balances.of(merchant).all()).isEqualTo(Money.halalas(0));
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

    @Test
    void nobody_changes_the_ledger_and_no_entry_is_out_of_balance() {
        delivered(registered("10"), 1_000);

        assertThatThrownBy(() ->
                        db.sql("update payouts.entry set amount_minor = 1").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(db.sql("""
                select sum(minor)
                  from (select amount_minor as minor from payouts.entry
                         union all
                        select -amount_minor from payouts.entry) both_sides
                """).query(Long.class).single()).isZero();
    }

    @Test
    void an_iban_has_its_check_digits() {
        assertThat(Iban.of("SA03 8000 0000 6080 1016 7519")).contains(new Iban("SA0380000000608010167519"));
        assertThat(Iban.of("\u200Fsa٠٣ ٨٠٠٠ ٠٠٠٠ ٦٠٨٠ ١٠١٦ ٧٥١٩")).contains(new Iban("SA0380000000608010167519"));
        assertThat(Iban.of("SA0380000000608010167518")).isEmpty();
        assertThat(new BankAccount(new Iban("SA0380000000608010167519"), " مؤسسة\u202E النخيل\n").holder())
                .isEqualTo("مؤسسة النخيل");
        assertThat(Iban.of("AE070331234567890123456")).isEmpty();
        assertThat(new Iban("SA0380000000608010167519").toString()).doesNotContain("6080");
    }

    private MerchantId registered(String share) {
        var merchant = unregistered(share);
        goods.registeredForVat(merchant, "3%013d3".formatted(NEXT.getAndIncrement()));
        return merchant;
    }

    private MerchantId unregistered(String share) {
        var merchant = goods.merchant();
        agree(merchant, share);
        accounts.give(merchant, new BankAccount(new Iban("SA0380000000608010167519"), "متجر للتجربة"));
        return merchant;
    }

    private void agree(MerchantId merchant, String share) {
        terms.agree(Optional.of(merchant), Optional.empty(), LocalDate.of(2020, 1, 1), Percentage.of(share));
    }

    /// A merchant who can have the money for an order of each price.
    private MerchantId due(String share, long... prices) {
        var merchant = registered(share);
        for (long price : prices) remit(delivered(merchant, price), merchant);
        clock.advance(Duration.ofDays(8));
        releases.releaseDue();
        return merchant;
    }

    private Order delivered(MerchantId merchant, long... prices) {
        var shelf = goods.section();
        var pieces = new java.util.HashMap<org.mukhtalif.store.offers.OfferId, Integer>();
        for (long price : prices)
            pieces.put(goods.offer(goods.product(merchant, shelf, "تمر", "Dates"), merchant, price, 50), 1);
        var order = shopping.placed(shopping.placement(shopping.cart(Map.copyOf(pieces))));
        shopping.delivered(order.number(), merchant);
        return order;
    }

    private List<Order> ordersOf(MerchantId merchant) {
        return balances.movements(merchant, Optional.empty(), 50).stream()
                .flatMap(entry -> entry.order().stream())
                .distinct()
                .map(number -> orders.find(number).orElseThrow())
                .toList();
    }

    private int remit(Order order, MerchantId merchant) {
        return cash.remitted(List.of(new Cash.Part(order.number(), merchant)));
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

    private void refundAll(Order order, MerchantId merchant) {
        refunds.everythingLeft(order.number(), merchant, RefundReason.RETURNED)
                .ifPresent(wish -> refunds.agree(wish, clock.instant()));
    }

    private boolean paysFor(MerchantId merchant) {
        return batches.make(OMAR) instanceof BatchAnswer.Done(long id)
                && batches.find(id).orElseThrow().payouts().stream()
                        .anyMatch(payout -> payout.merchant().equals(merchant));
    }

    private static int lineOf(Order order, long price) {
        var lines = order.parts().getFirst().lines();
        for (int place = 0; place < lines.size(); place++)
            if (lines.get(place).total().equals(Money.halalas(price))) return place;
        throw new AssertionError("No line of this price");
    }

    private static long made(BatchAnswer answer) {
        assertThat(answer).isInstanceOf(BatchAnswer.Done.class);
        return ((BatchAnswer.Done) answer).batch();
    }
}
