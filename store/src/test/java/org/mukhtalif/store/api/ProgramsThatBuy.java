package org.mukhtalif.store.api;

import java.util.List;
import java.util.UUID;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.api.Program.Answer;
import org.mukhtalif.store.invoices.InvoicePapers;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// A program with a cart, and the shop it buys in.
abstract class ProgramsThatBuy {

    @Autowired
    MockMvc network;

    @Autowired
    Goods goods;

    @Autowired
    Offers offers;

    @Autowired
    People people;

    @Autowired
    Invoices invoices;

    @Autowired
    InvoicePapers papers;

    final String key = UUID.randomUUID().toString();

    static List<String> methods(Answer quote) {
        return quote.body()
                .at("/ways")
                .valueStream()
                .map(way -> way.at("/method").asString())
                .toList();
    }

    static String named(String body, String name, String vatNumber) {
        return body.replaceFirst(
                "[{]", "{\"taxInvoice\": {\"name\": \"%s\", \"vatNumber\": \"%s\"},".formatted(name, vatNumber));
    }

    Program program() {
        return new Program(network);
    }

    Answer cartWith(OfferId offer, int pieces) {
        return program().put("/api/v1/cart/lines/" + offer, "{\"pieces\": " + pieces + "}");
    }

    Answer place(Answer cart, String body, String key, String... headers) {
        var all = new java.util.ArrayList<>(List.of("Cart", cart.at("/cart"), "Idempotency-Key", key));
        all.addAll(List.of(headers));
        return program().post("/api/v1/orders", body, all.toArray(String[]::new));
    }

    String order(Answer cart, String payment) {
        var terms = program().get("/api/v1/terms").at("/version");
        return """
                {
                  "contact": {"recipient": "سارة القحطاني", "mobile": "0551234567", "mail": "sara@mail.example"},
                  "address": {"city": "riyadh", "district": "حي الياسمين", "street": "شارع الأمل",
                              "building": "٢٩٢٩", "postalCode": "13322", "shortCode": "rrrd2929"},
                  "payment": "%s",
                  "terms": "%s",
                  "total": {"minorUnits": %d, "currency": "SAR"}
                }
                """.formatted(payment, terms, cart.number("/total/minorUnits"));
    }

    static String bearer(People.Somebody somebody) {
        return "Bearer " + somebody.session().getValue();
    }

    int stock(OfferId offer) {
        return offers.of(List.of(offer)).get(offer).stock();
    }
}
