package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.TestCoupons;
import org.mukhtalif.store.cart.AskedQuantity;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.money.Discount;
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

@StoreTest
class Ordering_with_a_coupon {

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

    @Test
    void the_order_costs_what_the_cart_showed_and_names_the_coupon() {
        var cart = cart(3_333, 3_333);
        var code = made.of(new Benefit.Amount(Money.halalas(1_000)));
        enter(cart, code.toLowerCase(java.util.Locale.ROOT));

        var order = shopping.placed(shopping.placement(cart));

        assertThat(order.coupon()).contains(code);
        assertThat(order.discount()).isEqualTo(new Discount(Money.halalas(1_000), Money.halalas(1_000)));
        assertThat(order.total()).isEqualTo(Money.halalas(6_666 - 1_000 + 3_600));
        assertThat(order.parts())
                .allSatisfy(part -> assertThat(part.lines()).allSatisfy(line -> {
                    assertThat(line.total()).isEqualTo(Money.halalas(2_833));
                    assertThat(line.vat()).isEqualTo(Money.halalas(370));
                }));
        assertThat(payments.find(order.payment()))
                .get()
                .satisfies(payment -> assertThat(payment.due()).isEqualTo(order.total()));
        assertThat(uses(code)).isEqualTo(1);
    }

    @Test
    void free_shipping_takes_the_standard_price_off_each_merchants_shipping() {
        var cart = cart(3_333, 3_333);
        enter(cart, made.of(new Benefit.FreeShipping()));

        var order = shopping.placed(shopping.placement(cart));

        assertThat(order.shipping()).isEqualTo(Money.halalas(3_600));
        assertThat(order.total()).isEqualTo(Money.halalas(6_666));
        assertThat(order.parts())
                .allSatisfy(part ->
                        assertThat(part.vat()).isEqualTo(part.lines().getFirst().vat()));
    }

    @Test
    void what_takes_nothing_off_is_refused_with_its_reason_and_not_kept() {
        var cart = cart(3_333);
        var later = terms(Duration.ofDays(1), Optional.empty(), 0);
        var over = terms(Duration.ofDays(-2), Optional.of(Duration.ofDays(-1)), 0);
        var dear = terms(Duration.ZERO, Optional.empty(), 3_334);

        assertThat(refusal(cart, "NOSUCH")).contains(CouponRefusal.UNKNOWN);
        assertThat(refusal(cart, "no such code!")).contains(CouponRefusal.UNKNOWN);
        assertThat(refusal(cart, coupon(later))).contains(CouponRefusal.NOT_YET);
        assertThat(refusal(cart, coupon(over))).contains(CouponRefusal.OVER);
        assertThat(refusal(cart, coupon(dear))).contains(CouponRefusal.BELOW_MINIMUM);
        assertThat(quotes.of(cart, Map.of(), "riyadh").coupon()).isEmpty();
    }

    @Test
    void one_that_ends_before_the_order_is_told_and_never_dropped_silently() {
        var cart = cart(3_333);
        var code = made.tenth(null, null);
        enter(cart, code);
        var placement = shopping.placement(cart);

        coupons.end(coupons.find(new CouponCode(code)).orElseThrow().id());

        assertThat(checkout.place(placement))
                .isEqualTo(new PlacementResult.CouponRefused(CouponRefusal.OVER, Money.halalas(0)));
        assertThat(quotes.of(cart, Map.of(), "riyadh").total()).isEqualTo(Money.halalas(3_333 + 1_800));
    }

    @Test
    void a_price_that_changes_meanwhile_is_told_before_the_coupon_takes_from_it() {
        var offer = goods.anOffer(3_333, 5);
        var cart = shopping.cart(Map.of(offer, 1));
        enter(cart, made.tenth(null, null));
        var placement = shopping.placement(cart);

        carts.change(cart, offer, new AskedQuantity(2));

        assertThat(checkout.place(placement)).isInstanceOf(PlacementResult.TotalChanged.class);
    }

    @Test
    void a_person_is_known_by_her_mobile_or_her_mail_however_she_writes_them() {
        var code = made.tenth(null, 1);
        assertThat(placed(code, "050 000 1111", "sara@mail.example")).isInstanceOf(PlacementResult.Placed.class);

        assertThat(placed(code, "+966500001111", "other@mail.example"))
                .isEqualTo(new PlacementResult.CouponRefused(CouponRefusal.USED_BY_YOU, Money.halalas(0)));
        assertThat(placed(code, "0500002222", "SARA@mail.example")).isInstanceOf(PlacementResult.CouponRefused.class);
        assertThat(placed(code, "0500003333", "huda@mail.example")).isInstanceOf(PlacementResult.Placed.class);
        assertThat(uses(code)).isEqualTo(2);
    }

    @Test
    void who_receives_a_present_is_not_counted_as_its_buyer() {
        var code = made.tenth(null, 1);
        var cart = cart(3_333);
        enter(cart, code);
        var toHuda = Shopping.form("هدى الشمري", "0500004444", "giver@mail.example");
        var present = Shopping.paid(
                "bank-transfer",
                Shopping.sentTo(
                        new Another(new PersonalText("")),
                        shopping.placement(cart, Optional.<DataSubjectId>empty(), toHuda)));
        assertThat(checkout.place(present)).isInstanceOf(PlacementResult.Placed.class);

        assertThat(placed(code, "0500005555", "giver@mail.example")).isInstanceOf(PlacementResult.CouponRefused.class);
        assertThat(placed(code, "0500004444", "receiver@mail.example")).isInstanceOf(PlacementResult.Placed.class);
    }

    @Test
    void a_recipients_destruction_leaves_the_buyer_counted_and_the_buyers_own_does_not() {
        var code = made.tenth(null, 1);
        var first = present(code, "0500006666", "sara@gifts.example");
        var second = present(code, "0500007777", "noura@gifts.example");

        erasure.eraseCase(first.receiver().orElseThrow(), first.caseId());
        erasure.eraseCase(second.subject().orElseThrow(), second.caseId());

        assertThat(placed(code, "0500008888", "sara@gifts.example")).isInstanceOf(PlacementResult.CouponRefused.class);
        assertThat(placed(code, "0500009999", "noura@gifts.example")).isInstanceOf(PlacementResult.Placed.class);
        assertThat(marks(second)).isZero();
    }

    @Test
    void who_gave_nothing_but_her_account_is_forgotten_with_it() {
        var code = made.tenth(null, 1);
        var buyer = people.shopper().subject();
        var cart = cart(3_333);
        enter(cart, code);
        var form = Shopping.form("هدى الشمري", "0500001212", "");
        var order = shopping.placed(aPresent(shopping.placement(cart, Optional.of(buyer), form)));
        assertThat(marks(order)).isEqualTo(1);

        erasure.eraseEverything(buyer);

        assertThat(marks(order)).isZero();
        assertThat(persons(code)).isZero();
    }

    @Test
    void it_is_given_back_once_every_part_was_called_off() {
        var code = made.tenth(1, 1);
        var order = ordered(code, cart(3_333, 3_333));
        assertThat(refusal(cart(3_333), code)).contains(CouponRefusal.USED_UP);

        cancellations.cancel(order.number(), order.merchants().getFirst());
        assertThat(uses(code)).isEqualTo(1);
        cancellations.cancel(order.number(), order.merchants().getLast());

        assertThat(uses(code)).isZero();
        assertThat(marks(order)).isEqualTo(2);
        assertThat(ordered(code, cart(3_333)).coupon()).contains(code);
    }

    @Test
    void calling_an_unpaid_order_off_gives_it_back() {
        var code = made.tenth(1, null);
        var cart = cart(3_333);
        enter(cart, code);
        var order = shopping.placed(Shopping.paid("online", shopping.placement(cart)));

        assertThat(cancellations.callOffUnpaid(order.number())).isTrue();

        assertThat(uses(code)).isZero();
    }

    @Test
    void when_the_orders_contact_is_destroyed_nobody_is_known_by_it_any_more() {
        var code = made.tenth(null, 1);
        var order = ordered(code, cart(3_333));
        assertThat(marks(order)).isEqualTo(2);

        erasure.eraseCase(order.subject().orElseThrow(), order.caseId());

        assertThat(marks(order)).isZero();
        assertThat(persons(code)).isZero();
        assertThat(uses(code)).isEqualTo(1);
    }

    @Test
    void one_without_a_limit_for_each_person_marks_nobody() {
        var order = ordered(made.tenth(5, null), cart(3_333));

        assertThat(marks(order)).isZero();
    }

    @Test
    void an_order_may_cost_nothing_at_all() {
        var cart = cart(25_000);
        enter(cart, made.of(new Benefit.Amount(Money.halalas(30_000))));

        var order = shopping.placed(shopping.placement(cart));
        shopping.delivered(order.number(), order.merchants().getFirst());

        assertThat(order.total()).isEqualTo(Money.halalas(0));
        assertThat(order.vat()).isEqualTo(Money.halalas(0));
    }

    private Order present(String code, String mobile, String mail) {
        var cart = cart(3_333);
        enter(cart, code);
        var form = Shopping.form("هدى الشمري", mobile, mail);
        return shopping.placed(aPresent(shopping.placement(cart, Optional.<DataSubjectId>empty(), form)));
    }

    private static Placement aPresent(Placement placement) {
        return Shopping.paid("bank-transfer", Shopping.sentTo(new Another(new PersonalText("")), placement));
    }

    private PlacementResult placed(String code, String mobile, String mail) {
        var cart = cart(3_333);
        enter(cart, code);
        var form = Shopping.form("سارة القحطاني", mobile, mail);
        return checkout.place(shopping.placement(cart, Optional.<DataSubjectId>empty(), form));
    }

    private Order ordered(String code, CartSecret cart) {
        enter(cart, code);
        return shopping.placed(shopping.placement(cart));
    }

    private CartSecret cart(long... prices) {
        var pieces = new java.util.LinkedHashMap<OfferId, Integer>();
        for (var price : prices) pieces.put(goods.anOffer(price, 5), 1);
        return shopping.cart(pieces);
    }

    private void enter(CartSecret cart, String code) {
        assertThat(entry.enter(cart, code)).isEmpty();
    }

    private Optional<CouponRefusal> refusal(CartSecret cart, String code) {
        return entry.enter(cart, code).flatMap(QuotedCoupon::refusal);
    }

    private String coupon(CouponTerms terms) {
        return made.made(new Benefit.Amount(Money.halalas(100)), Percentage.of("100"), terms);
    }

    private CouponTerms terms(Duration from, Optional<Duration> until, long minimum) {
        return new CouponTerms(
                Optional.empty(),
                Optional.empty(),
                Money.halalas(minimum),
                clock.instant().plus(from),
                until.map(clock.instant()::plus),
                Optional.empty(),
                Optional.empty());
    }

    private int uses(String code) {
        return coupons.find(new CouponCode(code)).orElseThrow().uses();
    }

    private int marks(Order order) {
        return count(
                "select count(*) from promotions.use_mark where order_number = ?",
                order.number().value());
    }

    private int persons(String code) {
        return count("""
                select count(*)
                  from promotions.person p
                  join promotions.coupon c on c.id = p.coupon_id
                 where c.code = ?
                """, code);
    }

    private int count(String sql, String of) {
        return db.sql(sql).param(of).query(Integer.class).single();
    }
}
