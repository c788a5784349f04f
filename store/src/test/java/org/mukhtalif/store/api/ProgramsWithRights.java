package org.mukhtalif.store.api;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.RecognitionOfMany;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// A program that speaks for somebody with an account, or for a guest by her order's secret.
abstract class ProgramsWithRights {

    @Autowired
    MockMvc network;

    @Autowired
    RecognitionOfMany guests;

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    /// A guest's order, recognised by its address as soon as its letter has gone.
    Order ordered(String address) {
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.empty(), Shopping.saraAt(address)));
        await().until(() -> guests.subjectsOf(new PersonalText(address))
                .contains(order.subject().orElseThrow()));
        return order;
    }

    Program program() {
        return new Program(network);
    }
}
