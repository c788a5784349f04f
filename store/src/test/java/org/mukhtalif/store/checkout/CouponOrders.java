package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.TestCoupons;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.payments.Payments;
import org.mukhtalif.store.promotions.Benefit;
import org.mukhtalif.store.promotions.CouponCode;
import org.mukhtalif.store.promotions.CouponRefusal;
import org.mukhtalif.store.promotions.CouponTerms;
import org.mukhtalif.store.promotions.Coupons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Orders with a coupon, and what is kept of them.
abstract class CouponOrders {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    TestCoupons made;

    @Autowired
    Coupons coupons;

    @Autowired
    CouponEntry entry;

    @Autowired
    Quotes quotes;

    @Autowired
    Checkout checkout;

    @Autowired
    Cancellations cancellations;

    @Autowired
    Payments payments;

    @Autowired
    Carts carts;

    @Autowired
    Erasure erasure;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    Order present(String code, String mobile, String mail) {
        var cart = cart(3_333);
        enter(cart, code);
        var form = Shopping.form("هدى الشمري", mobile, mail);
        return shopping.placed(aPresent(shopping.placement(cart, Optional.<DataSubjectId>empty(), form)));
    }

    static Placement aPresent(Placement placement) {
        return Shopping.paid("bank-transfer", Shopping.sentTo(new Another(new PersonalText("")), placement));
    }

    PlacementResult placed(String code, String mobile, String mail) {
        var cart = cart(3_333);
        enter(cart, code);
        var form = Shopping.form("سارة القحطاني", mobile, mail);
        return checkout.place(shopping.placement(cart, Optional.<DataSubjectId>empty(), form));
    }

    Order ordered(String code, CartSecret cart) {
        enter(cart, code);
        return shopping.placed(shopping.placement(cart));
    }

    CartSecret cart(long... prices) {
        var pieces = new java.util.LinkedHashMap<OfferId, Integer>();
        for (var price : prices) pieces.put(goods.anOffer(price, 5), 1);
        return shopping.cart(pieces);
    }

    void enter(CartSecret cart, String code) {
        assertThat(entry.enter(cart, code)).isEmpty();
    }

    Optional<CouponRefusal> refusal(CartSecret cart, String code) {
        return entry.enter(cart, code).flatMap(QuotedCoupon::refusal);
    }

    String coupon(CouponTerms terms) {
        return made.made(new Benefit.Amount(Money.halalas(100)), Percentage.of("100"), terms);
    }

    CouponTerms terms(Duration from, Optional<Duration> until, long minimum) {
        return new CouponTerms(
                Optional.empty(),
                Optional.empty(),
                Money.halalas(minimum),
                clock.instant().plus(from),
                until.map(clock.instant()::plus),
                Optional.empty(),
                Optional.empty());
    }

    int uses(String code) {
        return coupons.find(new CouponCode(code)).orElseThrow().uses();
    }

    int marks(Order order) {
        return count(
                "select count(*) from promotions.use_mark where order_number = ?",
                order.number().value());
    }

    int persons(String code) {
        return count("""
                select count(*)
                  from promotions.person p
                  join promotions.coupon c on c.id = p.coupon_id
                 where c.code = ?
                """, code);
    }

    int count(String sql, String of) {
        return db.sql(sql).param(of).query(Integer.class).single();
    }
}
