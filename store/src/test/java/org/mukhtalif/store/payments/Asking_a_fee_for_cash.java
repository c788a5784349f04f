package org.mukhtalif.store.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TaxBuyers;
import org.mukhtalif.store.checkout.Checkout;
import org.mukhtalif.store.checkout.PlacementResult;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.invoices.Form;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.payouts.Cash;

/// Through the whole checkout to invoice and ledger.
@StoreTest
class Asking_a_fee_for_cash extends NodeWithAFee {

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
        assertThat(invoices.of(order.merchants().getFirst(), Optional.empty(), 10))
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
        assertThat(cash.awaited(Optional.empty(), 1_000).stream()
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
}
