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
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.SecondNode;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TaxBuyers;
import org.mukhtalif.store.checkout.Checkout;
import org.mukhtalif.store.checkout.PayableQuotes;
import org.mukhtalif.store.checkout.Placement;
import org.mukhtalif.store.checkout.PlacementResult;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.SplitResult;
import org.mukhtalif.store.fulfilment.Splitting;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.fulfilment.TrackingNumber;
import org.mukhtalif.store.invoices.Form;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.invoices.Kind;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payouts.Cash;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// At a node of a store that asks 15 riyals for cash: through the whole checkout to invoice and ledger.
@StoreTest
class Asking_a_fee_for_cash {

    private static final Money FEE = Money.halalas(1_500);
    private static SecondNode node;

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

    @Test
    void it_is_a_line_of_its_own_with_vat_in_it_and_a_share_of_the_store() {
        var order = ordered();

        assertThat(order.fee().price()).isEqualTo(FEE);
        assertThat(order.fee().vat()).isEqualTo(Money.halalas(196));
        assertThat(order.total()).isEqualTo(order.items().plus(order.shipping()).plus(FEE));
        assertThat(payments.sharesOf(order.payment())).contains(new Share("store", FEE));
    }

    @Test
    void an_order_whose_page_did_not_show_it_is_not_placed() {
        var plain = node.room(Shopping.class).placement(cart());

        assertThat(node.room(Checkout.class).place(plain)).isInstanceOf(PlacementResult.TotalChanged.class);
    }

    @Test
    void it_is_taken_with_the_first_part_whichever_comes_first() {
        var order = ordered();

        deliver(order, order.merchants().getLast());
        assertThat(taken(order)).isEqualTo(order.parts().getLast().total());
        deliver(order, order.merchants().getFirst());

        assertThat(taken(order)).isEqualTo(order.total());
    }

    @Test
    void it_goes_over_to_the_next_part_when_the_first_is_called_off() {
        var order = ordered();

        cancel(order, order.merchants().getFirst());
        assertThat(orders.find(order.number()).orElseThrow().feeWith())
                .contains(order.merchants().getLast());
        deliver(order, order.merchants().getLast());

        assertThat(taken(order)).isEqualTo(order.parts().getLast().total().plus(FEE));
    }

    @Test
    void nobody_owes_it_once_the_only_part_that_would_bring_it_is_called_off() {
        var order = ordered();

        deliver(order, order.merchants().getLast());
        cancel(order, order.merchants().getFirst());

        assertThat(taken(order)).isEqualTo(order.parts().getLast().total());
        assertThat(payments.find(order.payment())).get().isInstanceOf(Payment.Captured.class);
        assertThat(left(issued(order, 5))).isEqualTo(taken(order));
    }

    @Test
    void nobody_owes_it_once_every_part_was_called_off() {
        var order = ordered();

        order.merchants().forEach(merchant -> cancel(order, merchant));

        assertThat(payments.find(order.payment()))
                .get()
                .isInstanceOfSatisfying(
                        Payment.Cancelled.class,
                        cancelled -> assertThat(cancelled.due()).isEqualTo(Money.halalas(0)));
        assertThat(left(issued(order, 6))).isEqualTo(Money.halalas(0));
    }

    @Test
    void the_store_invoices_it_and_all_invoices_together_are_what_is_charged() {
        var order = ordered();

        var issued = issued(order, 3);

        assertThat(left(issued)).isEqualTo(order.total());
        assertThat(issued).anySatisfy(invoice -> {
            assertThat(invoice.total()).isEqualTo(FEE);
            assertThat(invoice.vat()).isEqualTo(Money.halalas(196));
            assertThat(invoice.lines().getFirst().name().ar()).isEqualTo("رسم الدفع عند الاستلام");
        });
        assertThat(invoices.of(order.merchants().getFirst(), 10))
                .noneMatch(each -> each.total().equals(FEE));
    }

    @Test
    void a_buyer_who_asks_to_be_named_is_named_on_the_invoice_of_the_fee_too() {
        var order = ordered();
        issued(order, 3);

        assertThat(node.room(TaxInvoices.class).ask(order, TaxBuyers.sara())).isTrue();

        var issued = issued(order, 9);
        assertThat(left(issued)).isEqualTo(order.total());
        assertThat(issued)
                .filteredOn(each -> each.form() == Form.TAX)
                .extracting(each -> each.total())
                .contains(FEE)
                .hasSize(3);
    }

    @Test
    void the_ledger_holds_what_the_courier_took_and_the_courier_pays_all_of_it() {
        var order = ordered();

        order.merchants().forEach(merchant -> deliver(order, merchant));

        assertThat(moved(order, "CARRIER")).isEqualTo(order.total().minorUnits());
        assertThat(moved(order, "FEES")).isEqualTo(-1_304);
        assertThat(moved(order, "FEES_VAT")).isEqualTo(-196);
        var cash = node.room(Cash.class);
        assertThat(cash.awaited(1_000).stream()
                        .filter(each -> each.order().equals(order.number()))
                        .mapToLong(each -> each.amount().minorUnits())
                        .sum())
                .isEqualTo(order.total().minorUnits());
        cash.remitted(order.merchants().stream()
                .map(merchant -> new Cash.Part(order.number(), merchant))
                .toList());
        assertThat(moved(order, "CARRIER")).isZero();
        assertThat(moved(order, "BANK")).isEqualTo(order.total().minorUnits());
    }

    @Test
    void of_several_parcels_the_first_brings_it() {
        var order = orderedTwice();
        var parcels = inTwo(order);

        deliverParcel(order, parcels.getLast());
        assertThat(moved(order, "FEES")).isZero();
        deliverParcel(order, parcels.getFirst());

        assertThat(taken(order)).isEqualTo(order.total());
        assertThat(moved(order, "CARRIER")).isEqualTo(order.total().minorUnits());
        assertThat(moved(order, "FEES")).isEqualTo(-1_304);
    }

    @Test
    void nobody_owes_it_if_the_first_of_several_parcels_does_not_arrive() {
        var order = orderedTwice();
        var parcels = inTwo(order);

        deliverParcel(order, parcels.getLast());
        assertThat(node.room(Cancellations.class).cancel(order.merchants().getFirst(), parcels.getFirst()))
                .isTrue();

        assertThat(moved(order, "FEES")).isZero();
        assertThat(moved(order, "CARRIER"))
                .isEqualTo(left(issued(order, 4)).minorUnits())
                .isLessThan(order.total().minorUnits() - 1_500)
                .isPositive();
        assertThat(payments.find(order.payment())).get().isInstanceOf(Payment.Captured.class);
    }

    private static List<FulfilmentNumber> inTwo(Order order) {
        var merchant = order.merchants().getFirst();
        var first = node.room(Shopping.class).parcel(order.number(), merchant).number();
        var split = node.room(Splitting.class).split(merchant, first, Map.of(0, 1));
        assertThat(split).isInstanceOf(SplitResult.Done.class);
        return List.of(first, ((SplitResult.Done) split).fresh());
    }

    private static void deliverParcel(Order order, FulfilmentNumber parcel) {
        var steps = node.room(ParcelSteps.class);
        var merchant = order.merchants().getFirst();
        steps.pack(merchant, parcel);
        steps.dispatch(merchant, parcel, TrackingNumber.of("TRACK-2026").orElseThrow());
        assertThat(steps.deliver(merchant, parcel)).isInstanceOf(StepResult.Done.class);
    }

    /// Two pieces of one merchant.
    private static Order orderedTwice() {
        var offer = node.room(Goods.class).anOffer(4_999, 5);
        return ordered(node.room(Shopping.class).cart(Map.of(offer, 2)));
    }

    private static org.mukhtalif.store.cart.CartSecret cart() {
        var goods = node.room(Goods.class);
        var pieces = new LinkedHashMap<OfferId, Integer>();
        pieces.put(goods.anOffer(4_999, 5), 1);
        pieces.put(goods.anOffer(25_999, 5), 1);
        return node.room(Shopping.class).cart(pieces);
    }

    private static Order ordered() {
        return ordered(cart());
    }

    private static Order ordered(org.mukhtalif.store.cart.CartSecret cart) {
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

    private static void deliver(Order order, MerchantId merchant) {
        node.room(Shopping.class).delivered(order.number(), merchant);
    }

    private static void cancel(Order order, MerchantId merchant) {
        assertThat(node.room(Cancellations.class).cancel(order.number(), merchant))
                .isTrue();
    }

    private Money taken(Order order) {
        return Money.halalas(db.sql("select taken_minor from payments.payment where reference = :reference")
                .param("reference", order.payment().value())
                .query(Long.class)
                .single());
    }

    private List<Invoice> issued(Order order, int documents) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> invoices.of(order.number()), issued -> issued.size() == documents);
    }

    /// Invoices less credit notes.
    private static Money left(List<Invoice> issued) {
        return Money.halalas(issued.stream()
                .mapToLong(each -> each.kind() == Kind.INVOICE
                        ? each.total().minorUnits()
                        : -each.total().minorUnits())
                .sum());
    }

    private long moved(Order order, String account) {
        return db.sql("""
                select coalesce(sum(case e.debit when :account then e.amount_minor else -e.amount_minor end), 0)
                  from payouts.posting p
                  join payouts.entry e on e.posting_id = p.id
                 where p.order_number = :order
                   and :account in (e.debit, e.credit)
                """)
                .param("account", account)
                .param("order", order.number().value())
                .query(Long.class)
                .single();
    }
}
