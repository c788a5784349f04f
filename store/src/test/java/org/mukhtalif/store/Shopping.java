package org.mukhtalif.store;

import static org.awaitility.Awaitility.await;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.cart.AskedQuantity;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.checkout.Another;
import org.mukhtalif.store.checkout.Checkout;
import org.mukhtalif.store.checkout.DeliveryForm;
import org.mukhtalif.store.checkout.Placement;
import org.mukhtalif.store.checkout.PlacementResult;
import org.mukhtalif.store.checkout.Quotes;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.TrackingNumber;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// Sara's shopping for tests: fills carts, places orders, and has merchants hand parcels over. Inject it into a
/// [StoreTest].
@Component
public class Shopping {

    private final Carts carts;
    private final Quotes quotes;
    private final Checkout checkout;
    private final Orders orders;
    private final Parcelling parcelling;

    Shopping(Carts carts, Quotes quotes, Checkout checkout, Orders orders, Parcelling parcelling) {
        this.carts = carts;
        this.quotes = quotes;
        this.checkout = checkout;
        this.orders = orders;
        this.parcelling = parcelling;
    }

    /// A new cart with so many pieces of each offer.
    public CartSecret cart(Map<OfferId, Integer> pieces) {
        var secret = CartSecret.random();
        pieces.forEach((offer, quantity) -> carts.add(Optional.of(secret), offer, new AskedQuantity(quantity)));
        return secret;
    }

    /// What a guest's page would send for this cart: all fields right, the total as it is now.
    public Placement placement(CartSecret cart) {
        return placement(cart, Optional.empty(), sara());
    }

    public Placement placement(CartSecret cart, Optional<DataSubjectId> shopper, DeliveryForm form) {
        return new Placement(
                cart,
                shopper,
                form,
                Map.of(),
                "cash-on-delivery",
                AcceptedTerms.VERSION,
                quotes.of(cart, Map.of(), "riyadh").total(),
                UUID.randomUUID().toString(),
                Locale.of("ar"));
    }

    /// The same placement, paid another way.
    public static Placement paid(String method, Placement placement) {
        return new Placement(
                placement.cart(),
                placement.shopper(),
                placement.delivery(),
                placement.another(),
                placement.shipping(),
                method,
                placement.acceptedTerms(),
                placement.shownTotal(),
                placement.key(),
                placement.language());
    }

    /// The same placement, by which another version of the terms was accepted.
    public static Placement under(String terms, Placement placement) {
        return new Placement(
                placement.cart(),
                placement.shopper(),
                placement.delivery(),
                placement.another(),
                placement.shipping(),
                placement.payment(),
                terms,
                placement.shownTotal(),
                placement.key(),
                placement.language());
    }

    /// Sara's address, as she types it.
    public static DeliveryForm sara() {
        return form("سارة القحطاني", "٠٥٥ ١٢٣ ٤٥٦٧");
    }

    public static DeliveryForm form(String recipient, String mobile) {
        return form(recipient, mobile, "sara@mail.example");
    }

    /// The same placement, which somebody else receives.
    public static Placement sentTo(Another another, Placement placement) {
        return new Placement(
                placement.cart(),
                placement.shopper(),
                placement.delivery(),
                Optional.of(another),
                placement.shipping(),
                placement.payment(),
                placement.acceptedTerms(),
                placement.shownTotal(),
                placement.key(),
                placement.language());
    }

    /// Sara's address with an e-mail of her own.
    public static DeliveryForm saraAt(String mail) {
        return form("سارة القحطاني", "٠٥٥ ١٢٣ ٤٥٦٧", mail);
    }

    public static DeliveryForm form(String recipient, String mobile, String mail) {
        return new DeliveryForm(
                new PersonalText(recipient),
                new PersonalText(mobile),
                new PersonalText(mail),
                new PersonalText("riyadh"),
                new PersonalText("حي الياسمين"),
                new PersonalText("شارع الأمل"),
                new PersonalText("٢٩٢٩"),
                new PersonalText("13322"),
                new PersonalText("rrrd2929"));
    }

    /// A guest's order of one piece each.
    public Order placed(OfferId... offers) {
        var pieces = new java.util.LinkedHashMap<OfferId, Integer>();
        for (var offer : offers) pieces.put(offer, 1);
        return placed(placement(cart(pieces)));
    }

    public Order placed(Placement placement) {
        if (checkout.place(placement) instanceof PlacementResult.Placed placed)
            return orders.find(placed.number()).orElseThrow();
        throw new AssertionError("The placement was refused");
    }

    /// The merchant's parcel of this order, as soon as its listener has opened it.
    public Fulfilment parcel(OrderNumber order, MerchantId merchant) {
        return parcelling.parcel(order, merchant);
    }

    /// The same, delivered.
    public FulfilmentNumber delivered(OrderNumber order, MerchantId merchant) {
        return parcelling.delivered(order, merchant);
    }

    /// The merchants' side of it.
    @Component
    static class Parcelling {

        private final Fulfilments fulfilments;
        private final ParcelSteps steps;

        Parcelling(Fulfilments fulfilments, ParcelSteps steps) {
            this.fulfilments = fulfilments;
            this.steps = steps;
        }

        Fulfilment parcel(OrderNumber order, MerchantId merchant) {
            return await().until(() -> find(List.of(order), merchant), Optional::isPresent)
                    .orElseThrow();
        }

        FulfilmentNumber delivered(OrderNumber order, MerchantId merchant) {
            var number = parcel(order, merchant).number();
            steps.pack(merchant, number);
            steps.dispatch(merchant, number, TrackingNumber.of("TRACK-2026").orElseThrow());
            steps.deliver(merchant, number);
            return number;
        }

        private Optional<Fulfilment> find(Collection<OrderNumber> order, MerchantId merchant) {
            return fulfilments.of(order).stream()
                    .filter(each -> each.parcel().merchant().equals(merchant))
                    .findFirst();
        }
    }
}
