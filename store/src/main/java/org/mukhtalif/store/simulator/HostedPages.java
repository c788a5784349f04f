package org.mukhtalif.store.simulator;

import java.io.IOException;
import java.util.Objects;

/// Where a shopper pays: `/pay/{page}` and the steps behind it.
final class HostedPages {

    private final Pages pages;
    private final Till till;

    HostedPages(Pages pages, Till till) {
        this.pages = pages;
        this.till = till;
    }

    void answer(Exchange exchange) throws IOException {
        var path = exchange.path();
        var page = pages.find(path[1]);
        if (page.isEmpty()) exchange.html(404, "");
        else answer(exchange, page.get(), path.length > 2 ? path[2] : "", path.length > 3 ? path[3] : "");
    }

    private void answer(Exchange exchange, Page page, String step, String attempt) throws IOException {
        var words = HostedWords.in(exchange.query().getOrDefault("lang", page.returnTo.contains("/en/") ? "en" : "ar"));
        var shown = new HostedPage(page, words);
        if (!page.isOpen()) {
            exchange.html(200, shown.closed());
            return;
        }
        switch (exchange.method() + " " + step) {
            case "POST card" -> card(exchange, page, shown);
            case "POST stc" -> exchange.html(200, shown.toEnterCode(page.begin("stcpay", till.amountOf(page))));
            case "POST code" -> ended(exchange, page, shown, attempt, TestCards.refusalOfCode(field(exchange, "code")));
            case "POST confirmed" -> ended(exchange, page, shown, attempt, "");
            case "POST refused" -> ended(exchange, page, shown, attempt, "3-D SECURE REFUSED");
            default -> exchange.html(200, shown.toPay(""));
        }
    }

    private void card(Exchange exchange, Page page, HostedPage shown) throws IOException {
        var refusal = TestCards.refusalOf(field(exchange, "card"));
        var attempt = page.begin("creditcard", till.amountOf(page));
        if (refusal.isBlank()) exchange.html(200, shown.toConfirm(attempt));
        else {
            till.end(page, attempt, refusal);
            exchange.html(200, shown.toPay(refusal));
        }
    }

    private void ended(Exchange exchange, Page page, HostedPage shown, String id, String refusal) throws IOException {
        var attempt = page.tries().stream().filter(each -> each.id.equals(id)).findFirst();
        if (attempt.isEmpty()) {
            exchange.html(404, "");
            return;
        }
        if (till.end(page, attempt.get(), refusal))
            exchange.redirect(page.returnTo + "?id=" + id + "&status=paid&message=APPROVED");
        else exchange.html(200, shown.toPay(refusal));
    }

    private static String field(Exchange exchange, String name) throws IOException {
        return Objects.requireNonNullElse(exchange.form().get(name), "");
    }
}
