package org.mukhtalif.store.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Postings;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestCoupons;
import org.mukhtalif.store.checkout.CouponEntry;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.promotions.Benefit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two pieces at 100 riyals with 50 riyals off, of which the store bears 30.
@StoreTest
class Giving_back_what_was_reduced {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    TestCoupons coupons;

    @Autowired
    CouponEntry entry;

    @Autowired
    Offers offers;

    @Autowired
    Refunds refunds;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private Order order;
    private MerchantId merchant;

    @BeforeEach
    void order() {
        order = reduced(5_000, "60");
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
        order = reduced(20_000, "35.01");
        merchant = order.merchants().getFirst();
        shopping.delivered(order.number(), merchant);

        assertThat(backOne()).isEqualTo(line(0, 0, 10_000, 3_501));
        assertThat(backOne()).isEqualTo(line(0, 0, 10_000, 3_501));
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

    private long moved(String account) {
        return Postings.moved(db, order, account);
    }

    /// Two pieces with so much off, of which the store bears a share.
    private Order reduced(long off, String byStore) {
        var offer = goods.anOffer(10_000, 5);
        var cart = shopping.cart(Map.of(offer, 2));
        var owner = offers.of(List.of(offer)).get(offer).merchant();
        var code = coupons.made(
                new Benefit.Amount(Money.halalas(off)),
                Percentage.of(byStore),
                coupons.terms(Optional.of(owner), 0, null, null));
        assertThat(entry.enter(cart, code)).isEmpty();
        return shopping.placed(shopping.placement(cart));
    }
}
