package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.retention.DestructionAtRequest;
import org.mukhtalif.privacy.vault.Vault;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.invoices.ChainVerification;
import org.mukhtalif.store.invoices.Form;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.invoices.InvoicePapers;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.invoices.Kind;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;

/// The box of the checkout: name and VAT number beside an order.
@StoreTest
class Asking_for_a_tax_invoice_at_once {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    People people;

    @Autowired
    Checkout checkout;

    @Autowired
    Invoices invoices;

    @Autowired
    InvoicePapers papers;

    @Autowired
    TaxInvoices taxInvoices;

    @Autowired
    ChainVerification verification;

    @Autowired
    Cancellations cancellations;

    @Autowired
    DestructionAtRequest destruction;

    @Autowired
    Vault vault;

    @Test
    void the_first_invoice_is_in_her_name_and_nothing_is_taken_back() {
        var order = shopping.placed(wanting("310000000000003", placement()));

        var issued = issued(order);

        assertThat(issued).hasSize(1);
        assertThat(issued.getFirst().kind()).isEqualTo(Kind.INVOICE);
        assertThat(issued.getFirst().form()).isEqualTo(Form.TAX);
        assertThat(issued.getFirst().total()).isEqualTo(order.total());
        assertThat(invoices.xml(issued.getFirst().uuid()).orElseThrow()).doesNotContain("مؤسسة", "310000000000003");
        assertThat(papers.named(issued.getFirst())).isPresent();
        assertThat(taxInvoices.of(order.number())).isInstanceOf(TaxInvoices.State.Asked.class);
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void a_number_that_is_none_places_nothing() {
        var placement = wanting("123", placement());

        assertThat(checkout.place(placement))
                .isInstanceOfSatisfying(
                        PlacementResult.Refused.class,
                        refused -> assertThat(refused.faults()).containsOnlyKeys("invoice-vat-number"));
    }

    @Test
    void the_address_of_somebody_else_does_not_come_onto_it() {
        var gift = Shopping.paid(
                "online", Shopping.sentTo(new Another(new PersonalText("huda@mail.example")), placement()));

        assertThat(checkout.place(wanting("310000000000003", gift)))
                .isInstanceOfSatisfying(
                        PlacementResult.Refused.class,
                        refused -> assertThat(refused.faults()).containsOnlyKeys("invoice-name"));
    }

    @Test
    void the_same_key_with_another_number_is_another_order_and_refused() {
        var placement = placement();
        shopping.placed(wanting("310000000000003", placement));

        assertThat(checkout.place(wanting("310000000000013", placement))).isInstanceOf(PlacementResult.KeyReused.class);
        assertThat(checkout.place(placement)).isInstanceOf(PlacementResult.KeyReused.class);
    }

    @Test
    void of_an_order_that_is_never_paid_the_law_keeps_nothing() {
        var sara = people.shopper();
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var placement = shopping.placement(cart, Optional.of(sara.subject()), Shopping.sara());
        var order = shopping.placed(wanting("310000000000003", Shopping.paid("online", placement)));
        assertThat(destruction.keptOf(sara.subject())).hasSize(1);

        assertThat(cancellations.callOffUnpaid(order.number())).isTrue();

        assertThat(destruction.keptOf(sara.subject())).isEmpty();
        assertThat(taxInvoices.of(order.number())).isInstanceOf(TaxInvoices.State.NothingToName.class);
        destruction.destroy(sara.subject());
        assertThat(vault.mattersOf(sara.subject())).isEmpty();
    }

    private Placement placement() {
        return shopping.placement(shopping.cart(Map.of(goods.anOffer(4_200, 9), 1)));
    }

    private static Placement wanting(String vatNumber, Placement placement) {
        return new Placement(
                placement.cart(),
                placement.shopper(),
                placement.delivery(),
                placement.another(),
                Optional.of(new InvoiceTo(new PersonalText("مؤسسة سارة"), new PersonalText(vatNumber))),
                placement.shipping(),
                placement.payment(),
                placement.acceptedTerms(),
                placement.shownTotal(),
                placement.key(),
                placement.language());
    }

    private List<Invoice> issued(Order order) {
        return await().until(() -> invoices.of(order.number()), found -> !found.isEmpty());
    }
}
