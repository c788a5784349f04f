package org.mukhtalif.store.money;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/// Ten thousand carts at the rates of three times, with coupons, shipping, fees, parts called off and refunds: what is
/// shown is what is charged, invoiced and booked. The seed is the cart's number, so a difference can be looked at
/// again.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Money_that_always_adds_up {

    private static final int CARTS = 10_000;

    @Test
    void shown_charged_invoiced_and_booked_are_one_number_in_ten_thousand_carts() {
        for (int cart = 0; cart < CARTS; cart++) new CartStory(cart).play();
    }
}
