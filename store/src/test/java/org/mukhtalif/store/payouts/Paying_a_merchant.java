package org.mukhtalif.store.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.invoices.Subject;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Paying_a_merchant extends MerchantsMoney {

    private static final DataSubjectId OMAR = DataSubjectId.random();

    private static final DataSubjectId HUDA = DataSubjectId.random();

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    @Autowired
    Orders orders;

    @Autowired
    Batches batches;

    @Autowired
    BatchRows rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    Invoices invoices;

    @Autowired
    JdbcClient db;

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
        var payout = statements.of(merchant, Optional.empty(), 5).getFirst();
        var statement = statements.find(merchant, payout.id()).orElseThrow();
        assertThat(payout.amount()).isEqualTo(Money.halalas(15_000 - 1_500 - 225 + 2 * 1_800));
        assertThat(statement.lines()).hasSize(2);
        assertThat(statements.find(goods.merchant(), payout.id())).isEmpty();
        assertThat(balances.of(merchant).all()).isEqualTo(Money.halalas(0));
        var bill = invoices.of(merchant, Optional.empty(), 10).stream()
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
        assertThat(statements.of(merchant, Optional.empty(), 5).getFirst().amount())
                .isEqualTo(Money.halalas(30_000 - 3_000 - 450 - (10_000 - 1_000 - 150 + 1_800)));
        assertThat(balances.of(merchant).all()).isEqualTo(Money.halalas(0));
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

    /// A merchant who can have the money for an order of each price.
    private MerchantId due(String share, long... prices) {
        var merchant = registered(share);
        for (long price : prices) remit(delivered(merchant, price), merchant);
        clock.advance(Duration.ofDays(8));
        releases.releaseDue();
        return merchant;
    }

    private List<Order> ordersOf(MerchantId merchant) {
        return balances.movements(merchant, Optional.empty(), 50).stream()
                .flatMap(entry -> entry.order().stream())
                .distinct()
                .map(number -> orders.find(number).orElseThrow())
                .toList();
    }

    private boolean paysFor(MerchantId merchant) {
        return batches.make(OMAR) instanceof BatchAnswer.Done(long id)
                && batches.find(id).orElseThrow().payouts().stream()
                        .anyMatch(payout -> payout.merchant().equals(merchant));
    }

    private static long made(BatchAnswer answer) {
        assertThat(answer).isInstanceOf(BatchAnswer.Done.class);
        return ((BatchAnswer.Done) answer).batch();
    }
}
