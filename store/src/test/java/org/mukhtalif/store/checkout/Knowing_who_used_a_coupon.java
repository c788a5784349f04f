package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.promotions.CouponRefusal;

@StoreTest
class Knowing_who_used_a_coupon extends CouponOrders {

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
}
