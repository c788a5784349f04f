package org.mukhtalif.store.returns;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.Discount;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderDraft;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.payments.Payments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Two pieces at 100 riyals with 50 riyals off, of which the store bears 30.
@StoreTest
class Giving_back_what_was_reduced {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Payments payments;

    @Autowired
    Refunds refunds;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private Order order;
    private MerchantId merchant;

    @BeforeEach
    void order() {
        order = reduced(new Discount(Money.halalas(5_000), Money.halalas(3_000)), 1_957);
        merchant = order.merchants().getFirst();
        shopping.delivered(order.number(), merchant);
    }

    @Test
    void the_order_costs_what_is_left_and_the_courier_takes_just_that() {
        assertThat(order.items()).isEqualTo(Money.halalas(20_000));
        assertThat(order.discount().amount()).isEqualTo(Money.halalas(5_000));
        assertThat(order.total()).isEqualTo(Money.halalas(15_000));
        assertThat(order.vat()).isEqualTo(Money.halalas(1_957));
        assertThat(moved("CARRIER")).isEqualTo(15_000);
        assertThat(moved("DISCOUNTS")).isEqualTo(3_000);
    }

    @Test
    void each_piece_takes_back_its_share_of_price_tax_discount_and_what_the_store_bore() {
        assertThat(backOne()).isEqualTo(line(7_500, 979, 2_500, 1_500));
        assertThat(backOne()).isEqualTo(line(7_500, 978, 2_500, 1_500));
        assertThat(moved("DISCOUNTS")).isZero();
        assertThat(moved("MERCHANT_HELD")).isZero();
        assertThat(moved("COMMISSION")).isZero();
    }

    @Test
    void of_goods_that_cost_nothing_the_stores_part_still_goes_back() {
        order = reduced(new Discount(Money.halalas(20_000), Money.halalas(7_001)), 0);
        merchant = order.merchants().getFirst();
        shopping.delivered(order.number(), merchant);

        assertThat(backOne()).isEqualTo(line(0, 0, 10_000, 3_501));
        assertThat(backOne()).isEqualTo(line(0, 0, 10_000, 3_500));
        assertThat(moved("DISCOUNTS")).isZero();
        assertThat(moved("MERCHANT_HELD")).isZero();
    }

    private static RefundLine line(long gross, long vat, long discount, long byStore) {
        return new RefundLine(
                0, 1, Money.halalas(gross), Money.halalas(vat), Money.halalas(discount), Money.halalas(byStore));
    }

    private RefundLine backOne() {
        var wish = new RefundWish(
                order.number(),
                merchant,
                List.of(new RefundWish.Line.Pieces(0, 1)),
                Money.halalas(0),
                RefundReason.RETURNED);
        return ((RefundResult.Agreed) refunds.agree(wish, clock.instant()))
                .refund()
                .lines()
                .getFirst();
    }

    /// Debits less credits of an account.
    private long moved(String account) {
        return db.sql("""
                select coalesce(sum(case e.debit when :account then e.amount_minor else -e.amount_minor end), 0)
                  from payouts.posting p
                  join payouts.entry e on e.posting_id = p.id
                 where p.order_number = :order
                   and :account in (e.debit, e.credit)
                """)
                .param("account", account)
                .param("order", order.number().value())
                .query(Long.class)
                .single();
    }

    private Order reduced(Discount discount, long vat) {
        var like = shopping.placed(shopping.placement(shopping.cart(Map.of(goods.anOffer(10_000, 5), 2))));
        var part = like.parts().getFirst();
        var draft = new OrderDraft(
                orders.freshNumber(),
                clock.instant(),
                like.subject().orElseThrow(),
                false,
                "ar",
                like.termsVersion(),
                PaymentReference.random(),
                like.fee(),
                Optional.of("TAMR30"),
                List.of(new MerchantOrder(
                        part.merchant(),
                        part.seller(),
                        List.of(reduced(part.lines().getFirst(), discount, vat)),
                        part.shipping(),
                        part.state())));
        return requireNonNull(transaction.execute(_ -> {
            var placed = orders.placeConfirmed(draft);
            payments.start(draft.payment(), PaymentMethod.CASH_ON_DELIVERY, placed.shares(), draft.placedAt());
            return orders.find(placed.number()).orElseThrow();
        }));
    }

    private static LineItem reduced(LineItem line, Discount discount, long vat) {
        return new LineItem(
                line.offer(),
                line.sku(),
                line.product(),
                line.option(),
                line.picture(),
                line.tile(),
                line.quantity(),
                line.unitPrice(),
                discount,
                Money.halalas(vat));
    }
}
