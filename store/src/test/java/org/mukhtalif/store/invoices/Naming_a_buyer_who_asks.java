package org.mukhtalif.store.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TaxBuyers;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.RefundResult;
import org.mukhtalif.store.returns.RefundWish;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Naming_a_buyer_who_asks extends BuyersInTheirName {

    @Autowired
    Refunds refunds;

    @Test
    void each_simplified_invoice_goes_back_and_one_over_the_same_stands_in_her_name() {
        var order = named();

        var issued = invoices.of(order.number());

        assertThat(issued)
                .extracting(Invoice::kind, Invoice::form, each -> each.total().minorUnits())
                .containsExactly(
                        tuple(Kind.INVOICE, Form.SIMPLIFIED, order.total().minorUnits()),
                        tuple(Kind.CREDIT_NOTE, Form.SIMPLIFIED, order.total().minorUnits()),
                        tuple(Kind.INVOICE, Form.TAX, order.total().minorUnits()));
        assertThat(issued.get(1).corrects().orElseThrow().reason()).isEqualTo(CreditReason.NAMED);
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void what_goes_back_later_is_credited_in_her_name_too() {
        var order = named();
        var merchant = order.merchants().getFirst();
        shopping.delivered(order.number(), merchant);

        var line = new RefundWish.Line.Amount(0, Money.halalas(500));
        var wish = new RefundWish(order.number(), merchant, List.of(line), Money.halalas(0), RefundReason.GOODWILL);
        assertThat(refunds.agree(wish, Instant.now())).isInstanceOf(RefundResult.Agreed.class);
        work.writeAll();

        var note = invoices.of(order.number()).getLast();
        assertThat(note.kind()).isEqualTo(Kind.CREDIT_NOTE);
        assertThat(note.form()).isEqualTo(Form.TAX);
        assertThat(note.corrects().orElseThrow().number())
                .isEqualTo(ofHers(order).number());
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void of_two_who_ask_at_once_one_is_heard() throws Exception {
        var order = invoiced();
        Callable<Boolean> asking = () -> taxInvoices.ask(order, TaxBuyers.sara());
        try (var crowd = Executors.newFixedThreadPool(4)) {
            long heard = crowd.invokeAll(List.of(asking, asking, asking, asking)).stream()
                    .filter(each -> each.resultNow())
                    .count();
            assertThat(heard).isEqualTo(1);
        }
        work.writeAll();
        assertThat(invoices.of(order.number())).hasSize(3);
        assertThat(taxInvoices.of(order.number())).isInstanceOf(TaxInvoices.State.Asked.class);
    }

    @Test
    void nobody_asks_before_an_invoice_stands_nor_after_the_fifteenth_of_the_next_month() {
        var order = invoiced();
        clock.advance(Duration.ofDays(47));
        assertThat(taxInvoices.of(order.number())).isInstanceOf(TaxInvoices.State.TooLate.class);
        assertThat(taxInvoices.ask(order, TaxBuyers.sara())).isFalse();
        clock.reset();
        assertThat(taxInvoices.of(order.number())).isInstanceOf(TaxInvoices.State.Open.class);
    }

    @Test
    void what_is_wrong_is_said_field_by_field() {
        var nothing = taxInvoices.faults(BuyerForm.blank());
        assertThat(nothing).containsKeys("name", "vat-number", "street", "building", "district", "city", "postal-code");
        assertThat(taxInvoices.faults(TaxBuyers.sara("410000000000003"))).containsOnlyKeys("vat-number");
        assertThat(taxInvoices.faults(TaxBuyers.sara("٣١٠٠٠٠٠٠٠٠٠٠٠٠٣"))).isEmpty();
    }

    private Order invoiced() {
        var order = shopping.placed(goods.anOffer(10_000, 5));
        work.writeAll();
        return order;
    }
}
