package org.mukhtalif.store.platform.commands;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.cart.AskedQuantity;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.checkout.Checkout;
import org.mukhtalif.store.checkout.DeliveryForm;
import org.mukhtalif.store.checkout.Placement;
import org.mukhtalif.store.checkout.PlacementResult;
import org.mukhtalif.store.checkout.Quotes;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.terms.Terms;
import org.springframework.context.ApplicationContext;

/// A guest of a drill: invented, and of flesh enough to place a real order.
///
/// @param subject who she is to the engine
record DrillShopper(OrderNumber number, OfferId offer, DataSubjectId subject) {

    /// She orders one piece of the first product on the shelf, to be paid on delivery.
    static DrillShopper orderingIn(ApplicationContext rooms, String name) {
        var product = rooms.getBean(Products.class)
                .publishedAfter(Optional.empty(), 1)
                .getFirst()
                .id();
        var offer = rooms.getBean(Offers.class)
                .ofProducts(List.of(product))
                .getFirst()
                .id();
        var cart = CartSecret.random();
        rooms.getBean(Carts.class).add(Optional.of(cart), offer, new AskedQuantity(1));
        var placed = rooms.getBean(Checkout.class).place(placement(rooms, cart, name));
        if (!(placed instanceof PlacementResult.Placed done))
            throw new IllegalStateException("The drill's order was refused: " + placed);
        var order = rooms.getBean(Orders.class).find(done.number()).orElseThrow();
        return new DrillShopper(order.number(), offer, order.subject().orElseThrow());
    }

    /// What is kept of her order and of the stock, whoever can read her name.
    String goods(ApplicationContext rooms) {
        var order = rooms.getBean(Orders.class).find(number).map(Order::total);
        return order + " " + rooms.getBean(Offers.class).of(Set.of(offer)).get(offer);
    }

    /// Whether her name opens for herself.
    boolean opens(ApplicationContext rooms) {
        var request = new DisclosureRequest(
                subject,
                CaseId.order(number.value()),
                Set.of(PersonalField.RECIPIENT_NAME),
                Purpose.RIGHTS,
                Recipient.THE_PERSON);
        return rooms.getBean(Disclosures.class).disclose(request) instanceof Disclosure.Granted(var texts)
                && !texts.isEmpty();
    }

    private static Placement placement(ApplicationContext rooms, CartSecret cart, String name) {
        return new Placement(
                cart,
                Optional.empty(),
                form(name),
                Map.of(),
                "cash-on-delivery",
                rooms.getBean(Terms.class).inForce().name(),
                rooms.getBean(Quotes.class).of(cart, Map.of(), "riyadh").total(),
                UUID.randomUUID().toString(),
                Locale.of("ar"));
    }

    private static DeliveryForm form(String name) {
        return new DeliveryForm(
                new PersonalText(name),
                new PersonalText("0551234567"),
                new PersonalText("guest@drill.example"),
                new PersonalText("riyadh"),
                new PersonalText("حي التجربة"),
                new PersonalText("شارع التمرين"),
                new PersonalText("2929"),
                new PersonalText("13322"),
                new PersonalText("RRRD2929"));
    }
}
