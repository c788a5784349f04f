package org.mukhtalif.store.payments;

import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.mukhtalif.store.money.Money;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Moyasar's published interface: a hosted page for each attempt (an "invoice" there), and what became of it. It is
/// told an amount, a description and random numbers; who pays and with which card stays on its side.
@Component
class Moyasar {

    private final ProviderHttp http;
    private final CompanyContract contract;

    Moyasar(ProviderHttp http, CompanyContract contract) {
        this.http = http;
        this.contract = contract;
    }

    /// Opens a page on which this attempt can be paid.
    ///
    /// @return nothing if it refuses to, or may not be told
    Optional<Page> open(Attempt attempt, PageWish wish, Instant until) throws ProviderSilent {
        if (!contract.runs()) return Optional.empty();
        var reply = http.post(
                "/invoices",
                Map.of(
                        "amount", attempt.amount().minorUnits(),
                        "currency", attempt.amount().currency().getCurrencyCode(),
                        "description", wish.description(),
                        "success_url", wish.returnTo().toString(),
                        "back_url", wish.returnTo().toString(),
                        "expired_at", until.toString(),
                        "metadata", Map.of("attempt", attempt.id().toString())));
        return reply.isFine() ? page(reply.body()) : Optional.empty();
    }

    /// The page that was opened for this attempt, if its answer got lost on the way.
    Optional<Page> find(UUID attempt) throws ProviderSilent {
        var reply = http.get("/invoices?metadata%5Battempt%5D=" + attempt);
        if (!reply.isFine()) throw new ProviderSilent("answered " + reply.status());
        return StreamSupport.stream(reply.body().path("invoices").spliterator(), false)
                .filter(invoice -> attempt.toString()
                        .equals(invoice.path("metadata").path("attempt").asString("")))
                .findFirst()
                .flatMap(Moyasar::page);
    }

    /// What became of a page.
    ProviderAnswer look(String page) {
        try {
            var reply = http.get("/invoices/" + page);
            return reply.isFine() ? answer(reply.body()) : new ProviderAnswer.Silent();
        } catch (ProviderSilent silent) {
            return new ProviderAnswer.Silent();
        }
    }

    /// Closes a page, so that nobody pays on it any more.
    void close(String page) throws ProviderSilent {
        http.put("/invoices/" + page + "/cancel");
    }

    /// Takes what is held. What became of it is looked up afterwards.
    void capture(String payment) throws ProviderSilent {
        http.post("/payments/" + payment + "/capture", Map.of());
    }

    /// How much of a payment went back in all.
    Money returned(String payment) throws ProviderSilent {
        var reply = http.get("/payments/" + payment);
        if (!reply.isFine()) throw new ProviderSilent("answered " + reply.status());
        return money(reply.body(), "refunded");
    }

    /// Gives a part of a payment back.
    ///
    /// @return false if it refuses to
    boolean giveBack(String payment, Money amount) throws ProviderSilent {
        return http.post("/payments/" + payment + "/refund", Map.of("amount", amount.minorUnits()))
                .isFine();
    }

    private static Optional<Page> page(JsonNode invoice) {
        var id = invoice.path("id").asString("");
        var url = invoice.path("url").asString("");
        if (!id.matches("[A-Za-z0-9-]{1,60}") || !url.matches("https?://[!-~]{1,500}")) return Optional.empty();
        return Optional.of(new Page(id, URI.create(url)));
    }

    /// The money counts, not the page's own state: a page may be called failed after one try and paid after the
    /// next.
    private static ProviderAnswer answer(JsonNode invoice) {
        int declined = 0;
        for (var payment : invoice.path("payments")) {
            var id = payment.path("id").asString("");
            switch (payment.path("status").asString("")) {
                case "paid", "captured", "refunded" -> {
                    return new ProviderAnswer.Paid(id, money(payment, "amount"));
                }
                case "authorized" -> {
                    return new ProviderAnswer.Authorised(id, money(payment, "amount"));
                }
                case "failed" -> declined++;
                default -> {}
            }
        }
        return switch (invoice.path("status").asString("")) {
            case "canceled", "expired", "voided" -> new ProviderAnswer.Closed();
            case "" -> new ProviderAnswer.Silent();
            default -> new ProviderAnswer.Waiting(declined);
        };
    }

    private static Money money(JsonNode payment, String field) {
        return new Money(
                payment.path(field).asLong(0),
                Currency.getInstance(payment.path("currency").asString("SAR")));
    }

    record Page(String id, URI address) {}
}
