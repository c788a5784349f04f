package org.mukhtalif.store.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Postings;
import org.mukhtalif.store.SecondNode;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.checkout.PayableQuotes;
import org.mukhtalif.store.checkout.Placement;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.SplitResult;
import org.mukhtalif.store.fulfilment.Splitting;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.fulfilment.TrackingNumber;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.invoices.Kind;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A node of a store that asks 15 riyals for cash.
abstract class NodeWithAFee {

    static final Money FEE = Money.halalas(1_500);

    static SecondNode node;

    @Autowired
    Orders orders;

    @Autowired
    Payments payments;

    @Autowired
    Invoices invoices;

    @Autowired
    JdbcClient db;

    @BeforeAll
    static void open() {
        node = new SecondNode(
                "--mukhtalif.cash.fee=1500",
                "--mukhtalif.vat-number=399999999900003",
                "--mukhtalif.invoices.street=شارع التجربة",
                "--mukhtalif.invoices.building=2929",
                "--mukhtalif.invoices.district=حي التجربة",
                "--mukhtalif.invoices.city=الرياض",
                "--mukhtalif.invoices.postal-code=13322");
    }

    @AfterAll
    static void close() {
        node.close();
    }

    static List<FulfilmentNumber> inTwo(Order order) {
        var merchant = order.merchants().getFirst();
        var first = node.room(Shopping.class).parcel(order.number(), merchant).number();
        var split = node.room(Splitting.class).split(merchant, first, Map.of(0, 1));
        assertThat(split).isInstanceOf(SplitResult.Done.class);
        return List.of(first, ((SplitResult.Done) split).fresh());
    }

    static void deliverParcel(Order order, FulfilmentNumber parcel) {
        var steps = node.room(ParcelSteps.class);
        var merchant = order.merchants().getFirst();
        steps.pack(merchant, parcel);
        steps.dispatch(merchant, parcel, TrackingNumber.of("TRACK-2026").orElseThrow());
        assertThat(steps.deliver(merchant, parcel)).isInstanceOf(StepResult.Done.class);
    }

    /// Two pieces of one merchant.
    static Order orderedTwice() {
        var offer = node.room(Goods.class).anOffer(4_999, 5);
        return ordered(node.room(Shopping.class).cart(Map.of(offer, 2)));
    }

    static org.mukhtalif.store.cart.CartSecret cart() {
        var goods = node.room(Goods.class);
        var pieces = new LinkedHashMap<OfferId, Integer>();
        pieces.put(goods.anOffer(4_999, 5), 1);
        pieces.put(goods.anOffer(25_999, 5), 1);
        return node.room(Shopping.class).cart(pieces);
    }

    static Order ordered() {
        return ordered(cart());
    }

    static Order ordered(org.mukhtalif.store.cart.CartSecret cart) {
        var shopping = node.room(Shopping.class);
        var plain = shopping.placement(cart);
        var total = node.room(PayableQuotes.class)
                .of(cart, Map.of(), Optional.of(PaymentMethod.CASH_ON_DELIVERY), "riyadh")
                .total();
        return shopping.placed(new Placement(
                cart,
                plain.shopper(),
                plain.delivery(),
                plain.shipping(),
                plain.payment(),
                plain.acceptedTerms(),
                total,
                plain.key(),
                plain.language()));
    }

    static void deliver(Order order, MerchantId merchant) {
        node.room(Shopping.class).delivered(order.number(), merchant);
    }

    static void cancel(Order order, MerchantId merchant) {
        assertThat(node.room(Cancellations.class).cancel(order.number(), merchant))
                .isTrue();
    }

    Money taken(Order order) {
        return Money.halalas(db.sql("select taken_minor from payments.payment where reference = :reference")
                .param("reference", order.payment().value())
                .query(Long.class)
                .single());
    }

    List<Invoice> issued(Order order, int documents) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> invoices.of(order.number()), issued -> issued.size() == documents);
    }

    /// Invoices less credit notes.
    static Money left(List<Invoice> issued) {
        return Money.halalas(issued.stream()
                .mapToLong(each -> each.kind() == Kind.INVOICE
                        ? each.total().minorUnits()
                        : -each.total().minorUnits())
                .sum());
    }

    long moved(Order order, String account) {
        return Postings.moved(db, order, account);
    }
}
