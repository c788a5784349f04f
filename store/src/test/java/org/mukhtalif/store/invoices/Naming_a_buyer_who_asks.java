package org.mukhtalif.store.invoices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.policy.Recipient;
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
    DueTasks tasks;

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

    @Test
    void the_authority_clears_the_real_document_before_it_is_handed_over() throws Exception {
        var told = new CopyOnWriteArrayList<Map.Entry<String, String>>();
        var authority = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        authority.createContext("/", exchange -> {
            told.add(Map.entry(
                    exchange.getRequestURI().getPath(),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        authority.start();
        try {
            var order = named();
            var invoice = ofHers(order);
            var settings =
                    reportingTo("http://127.0.0.1:" + authority.getAddress().getPort());
            var reports = new Reports(db, settings, clock);
            var reporting = new Reporting(reports, tasks, new TaxAuthority(settings, buyers), clock);
            assertThat(reporting.clearanceOf(invoice)).isEqualTo(Clearance.NOT_LINKED);

            reports.due(invoice.uuid(), Form.TAX, clock.instant());
            assertThat(reporting.clearanceOf(invoice)).isEqualTo(Clearance.WAITING);
            reporting.reportDue();

            assertThat(reporting.clearanceOf(invoice)).isEqualTo(Clearance.CLEARED);
            assertThat(told).singleElement().satisfies(one -> {
                assertThat(one.getKey()).isEqualTo("/invoices/clearance/single");
                var xml = one.getValue().replaceAll(".*\"invoice\":\"([^\"]*)\".*", "$1");
                assertThat(new String(Base64.getDecoder().decode(xml), UTF_8)).contains("مؤسسة سارة");
            });
            assertThat(book.entriesOf(subject(order), 50))
                    .extracting(entry -> entry.recipient().kind())
                    .contains(Recipient.Kind.TAX_AUTHORITY);
        } finally {
            authority.stop(0);
        }
    }

    private static InvoiceSettings reportingTo(String address) {
        return new InvoiceSettings(null, null, null, null, null, null, null, address, "user", "secret");
    }

    private Order invoiced() {
        var order = shopping.placed(goods.anOffer(10_000, 5));
        work.writeAll();
        return order;
    }
}
