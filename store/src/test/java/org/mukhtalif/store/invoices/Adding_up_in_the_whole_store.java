package org.mukhtalif.store.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Postings;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestCoupons;
import org.mukhtalif.store.checkout.CouponEntry;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.promotions.Benefit;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.RefundResult;
import org.mukhtalif.store.returns.RefundWish;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A hundred carts through all rooms and their tables, with coupons, parts called off and pieces that come back.
@StoreTest
class Adding_up_in_the_whole_store {

    private static final int CARTS = 100;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    TestCoupons coupons;

    @Autowired
    CouponEntry entry;

    @Autowired
    Cancellations cancellations;

    @Autowired
    Refunds refunds;

    @Autowired
    Invoices invoices;

    @Autowired
    DueWork work;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private final List<OfferId> offers = new ArrayList<>();
    private final List<MerchantId> merchants = new ArrayList<>();
    private Random random = new Random(0);

    @Test
    void shown_charged_invoiced_taken_and_booked_are_one_number() {
        var shelf = goods.section();
        for (int merchant = 0; merchant < 3; merchant++) {
            var seller = goods.merchant();
            merchants.add(seller);
            for (long price : List.of(333L, 1_999L, 4_999L, 12_345L))
                offers.add(goods.offer(goods.product(seller, shelf, "تمر", "Dates"), seller, price, 5_000));
        }
        for (int cart = 0; cart < CARTS; cart++) play(cart);
    }

    private void play(int cart) {
        random = new Random(cart);
        var pieces = new LinkedHashMap<OfferId, Integer>();
        for (int line = 0; line <= random.nextInt(5); line++)
            pieces.put(offers.get(random.nextInt(offers.size())), 1 + random.nextInt(6));
        var secret = shopping.cart(pieces);
        if (random.nextInt(4) > 0) entry.enter(secret, coupon());
        var placement = shopping.placement(secret);
        var order = shopping.placed(placement);
        long shown = placement.shownTotal().minorUnits();
        same(
                cart,
                "charged",
                shown,
                sum(
                        "select sum(amount_minor) from payments.share where reference = ?::uuid",
                        order.payment().value().toString()));
        same(
                cart,
                "kept",
                shown,
                sum("select sum(total_minor) from orders.merchant_order where order_number = ?", order));
        same(
                cart,
                "VAT kept",
                order.vat().minorUnits(),
                sum("select sum(vat_minor) from orders.line_item where order_number = ?", order)
                        + sum(
                                "select sum(shipping_vat_minor) from orders.merchant_order where order_number = ?",
                                order));
        work.writeAll();
        same(cart, "invoiced", shown, documents(order, Kind.INVOICE));
        long off = 0;
        long back = 0;
        long borne = 0;
        for (var part : order.parts()) {
            if (random.nextInt(5) == 0) {
                cancellations.cancel(order.number(), part.merchant());
                off += part.total().minorUnits();
            } else {
                shopping.delivered(order.number(), part.merchant());
                borne += part.discount().byStore().minorUnits();
                back += refund(order, part);
            }
        }
        work.writeAll();
        same(
                cart,
                "taken",
                shown - off,
                sum(
                        "select taken_minor from payments.payment where reference = ?::uuid",
                        order.payment().value().toString()));
        same(cart, "with carriers", shown - off, Postings.moved(db, order, "CARRIER"));
        same(cart, "gone back in the ledger", -back, Postings.moved(db, order, "REFUNDS"));
        same(cart, "credited", off + back, documents(order, Kind.CREDIT_NOTE));
        assertThat(Postings.moved(db, order, "DISCOUNTS"))
                .as("borne in cart %d", cart)
                .isBetween(0L, borne);
    }

    private long refund(Order order, MerchantOrder part) {
        long back = 0;
        for (int place = 0; place < part.lines().size(); place++) {
            if (random.nextInt(3) > 0) continue;
            var pieces = 1 + random.nextInt(part.lines().get(place).quantity());
            var wish = new RefundWish(
                    order.number(),
                    part.merchant(),
                    List.of(new RefundWish.Line.Pieces(place, pieces)),
                    Money.halalas(0),
                    RefundReason.RETURNED);
            if (refunds.agree(wish, clock.instant()) instanceof RefundResult.Agreed(var refund))
                back += refund.total().minorUnits();
        }
        return back;
    }

    private String coupon() {
        var benefit = switch (random.nextInt(3)) {
            case 0 -> new Benefit.Share(new Percentage(1 + random.nextInt(9_000)), Optional.empty());
            case 1 -> new Benefit.Amount(Money.halalas(1 + random.nextInt(9_000)));
            default -> new Benefit.FreeShipping();
        };
        if (random.nextBoolean()) return coupons.of(benefit);
        var only = Optional.of(merchants.get(random.nextInt(merchants.size())));
        return coupons.made(benefit, new Percentage(random.nextInt(10_001)), coupons.terms(only, 0, null, null));
    }

    private long documents(Order order, Kind kind) {
        return invoices.of(order.number()).stream()
                .filter(each -> each.kind() == kind)
                .mapToLong(each -> each.total().minorUnits())
                .sum();
    }

    private long sum(String sql, Order order) {
        return sum(sql, order.number().value());
    }

    private long sum(String sql, String of) {
        return db.sql("select coalesce((" + sql + "), 0)")
                .param(of)
                .query(Long.class)
                .single();
    }

    private static void same(int cart, String what, long shown, long is) {
        assertThat(is).as("%s in cart %d", what, cart).isEqualTo(shown);
    }
}
