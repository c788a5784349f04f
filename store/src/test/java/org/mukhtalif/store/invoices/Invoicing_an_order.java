package org.mukhtalif.store.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.RefundResult;
import org.mukhtalif.store.returns.RefundWish;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Invoicing_an_order {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Invoices invoices;

    @Autowired
    Refunds refunds;

    @Autowired
    Cancellations cancellations;

    @Autowired
    DueWork work;

    @Autowired
    ChainVerification verification;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void each_part_has_an_invoice_of_its_seller_of_record_over_what_was_charged() {
        var order = shopping.placed(goods.anOffer(399, 9), goods.anOffer(25_999, 9));

        var issued = issuedFor(order.number());

        assertThat(issued).hasSize(2).allSatisfy(invoice -> {
            assertThat(invoice.number().issuer()).isEqualTo(IssuerId.STORE);
            assertThat(invoice.form()).isEqualTo(Form.SIMPLIFIED);
            assertThat(invoice.sellerVatNumber()).isEqualTo("399999999900003");
        });
        assertThat(total(issued)).isEqualTo(order.total().minorUnits());
        assertThat(issued.stream().mapToLong(each -> each.vat().minorUnits()).sum())
                .isEqualTo(order.vat().minorUnits());
    }

    @Test
    void a_merchant_who_is_registered_issues_its_own() {
        var merchant = goods.merchant();
        goods.registeredForVat(merchant, "310000000000003");
        var shelf = goods.section();
        var order = shopping.placed(goods.offer(goods.product(merchant, shelf, "عسل", "Honey"), merchant, 5_000, 5));

        var invoice = issuedFor(order.number()).getFirst();

        assertThat(invoice.number().toString()).isEqualTo("M" + merchant + "-000001");
        assertThat(invoice.sellerVatNumber()).isEqualTo("310000000000003");
        assertThat(Judge.faultsUnsigned(invoices.xml(invoice.uuid()).orElseThrow()))
                .isEmpty();
    }

    @Test
    void nothing_of_the_buyer_stands_in_it() {
        var order = shopping.placed(goods.anOffer(1_000, 5));

        var xml = invoices.xml(issuedFor(order.number()).getFirst().uuid()).orElseThrow();

        assertThat(xml).doesNotContain("سارة").doesNotContain("0551234567").doesNotContain("الياسمين");
    }

    @Test
    void calling_a_part_off_takes_its_invoice_back_whole() {
        var order = shopping.placed(goods.anOffer(1_000, 5));
        var merchant = order.merchants().getFirst();
        issuedFor(order.number());

        cancellations.cancel(order.number(), merchant);

        var issued = issuedFor(order.number());
        assertThat(issued).hasSize(2);
        var note = issued.getLast();
        assertThat(note.kind()).isEqualTo(Kind.CREDIT_NOTE);
        assertThat(note.corrects().orElseThrow().number())
                .isEqualTo(issued.getFirst().number());
        assertThat(note.total()).isEqualTo(issued.getFirst().total());
        assertThat(note.vat()).isEqualTo(issued.getFirst().vat());
    }

    @Test
    void parts_of_a_line_go_back_one_after_the_other_and_never_more_than_all() {
        var order = shopping.placed(goods.anOffer(3_333, 5));
        issuedFor(order.number());
        var merchant = order.merchants().getFirst();
        shopping.delivered(order.number(), merchant);

        for (int time = 1; time <= 3; time++) refund(order, merchant, 1_000);
        refund(order, merchant, 333);

        var notes = issuedFor(order.number()).stream()
                .filter(each -> each.kind() == Kind.CREDIT_NOTE)
                .toList();
        assertThat(notes).extracting(each -> each.total().minorUnits()).containsExactly(1_000L, 1_000L, 1_000L, 333L);
        assertThat(notes.stream().mapToLong(each -> each.vat().minorUnits()).sum())
                .isEqualTo(435);
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void fifty_at_once_and_one_that_fails_leave_no_gap() throws Exception {
        var offer = goods.anOffer(1_000, 200);
        var orders = new ArrayList<Callable<Order>>();
        for (int time = 0; time < 50; time++)
            orders.add(() -> {
                var order = shopping.placed(offer);
                work.writeAll();
                return order;
            });
        try (var crowd = Executors.newFixedThreadPool(12)) {
            var placed = crowd.invokeAll(orders);
            assertThatThrownBy(this::writeOneAndFail).hasMessage("killed");
            for (var each : placed) assertThat(issuedFor(each.get().number())).hasSize(1);
        }

        var numbers = db.sql(
                        "select number from invoices.document where issuer_id = 'STORE' and kind = 'INVOICE' order by number")
                .query(Long.class)
                .list();
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void nobody_changes_a_document_that_was_issued() {
        issuedFor(shopping.placed(goods.anOffer(1_000, 5)).number());

        assertThatThrownBy(() ->
                        db.sql("update invoices.document set total_minor = 1").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> db.sql("delete from invoices.document").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void writeOneAndFail() {
        var order = shopping.placed(goods.anOffer(1_000, 5));
        transaction.executeWithoutResult(_ -> {
            work.writeAll();
            throw new IllegalStateException("killed");
        });
        issuedFor(order.number());
    }

    private void refund(Order order, MerchantId merchant, long halalas) {
        var line = new RefundWish.Line.Amount(0, Money.halalas(halalas));
        var wish = new RefundWish(order.number(), merchant, List.of(line), Money.halalas(0), RefundReason.GOODWILL);
        assertThat(refunds.agree(wish, Instant.now())).isInstanceOf(RefundResult.Agreed.class);
        work.writeAll();
    }

    private List<Invoice> issuedFor(OrderNumber order) {
        work.writeAll();
        return invoices.of(order);
    }

    private static long total(List<Invoice> issued) {
        return issued.stream().mapToLong(each -> each.total().minorUnits()).sum();
    }
}
