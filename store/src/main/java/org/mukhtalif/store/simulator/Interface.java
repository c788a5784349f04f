package org.mukhtalif.store.simulator;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What programs ask: `/v1/invoices` and `/v1/payments`, in Moyasar's words.
final class Interface {

    private final Pages pages;
    private final Behaviour behaviour;
    private final Notices notices;
    private final Clock clock;

    Interface(Pages pages, Behaviour behaviour, Notices notices, Clock clock) {
        this.pages = pages;
        this.behaviour = behaviour;
        this.notices = notices;
        this.clock = clock;
    }

    void answer(Exchange exchange, String key, String root) throws IOException, InterruptedException {
        if (!String.valueOf(exchange.http().getRequestHeaders().getFirst("Authorization"))
                .equals(key)) {
            exchange.json(401, Map.of("type", "authentication_error"));
            return;
        }
        var reply = reply(exchange, root);
        Thread.sleep(behaviour.delayMillis());
        // What was asked for is done; only the answer does not arrive.
        if (!exchange.method().equals("GET") && behaviour.losesAnswer())
            exchange.http().close();
        else exchange.json(reply.status(), reply.body());
    }

    private Reply reply(Exchange exchange, String root) throws IOException {
        var path = exchange.path();
        var what =
                exchange.method() + " " + path[1] + (path.length > 3 ? " " + path[3] : path.length > 2 ? " one" : "");
        return switch (what) {
            case "POST invoices" -> open(exchange, root);
            case "GET invoices" -> list(exchange.query(), root);
            case "GET invoices one" -> ofPage(path[2], page -> new Reply(200, page.asJson(root + "/pay/" + page.id)));
            case "PUT invoices cancel" -> ofPage(path[2], page -> close(page, root));
            case "GET payments one" -> ofPayment(path[2], Interface::shown);
            case "POST payments refund" -> refund(path[2], exchange);
            case "POST payments capture" -> ofPayment(path[2], this::capture);
            case "POST payments void" -> ofPayment(path[2], Interface::release);
            default -> new Reply(404, Map.of("type", "record_not_found"));
        };
    }

    private Reply open(Exchange exchange, String root) throws IOException {
        var asked = exchange.json();
        var metadata = new LinkedHashMap<String, String>();
        asked.path("metadata")
                .propertyStream()
                .forEach(each -> metadata.put(each.getKey(), each.getValue().asString("")));
        long amount = asked.path("amount").asLong(0);
        if (amount < 100) return new Reply(400, Map.of("type", "invalid_request_error"));
        var page = new Page(
                amount,
                asked.path("currency").asString("SAR"),
                asked.path("description").asString(""),
                asked.path("success_url").asString(""),
                metadata,
                clock.instant());
        pages.add(page);
        return new Reply(201, page.asJson(root + "/pay/" + page.id));
    }

    private Reply list(Map<String, String> query, String root) {
        var attempt = Optional.ofNullable(query.get("metadata[attempt]"));
        List<Map<String, Object>> found = pages.all().stream()
                .filter(page -> attempt.isEmpty() || attempt.get().equals(page.metadata.get("attempt")))
                .map(page -> page.asJson(root + "/pay/" + page.id))
                .toList();
        return new Reply(200, Map.of("invoices", found, "meta", Map.of("total_count", found.size())));
    }

    private Reply close(Page page, String root) {
        if (!page.isOpen()) return new Reply(400, Map.of("type", "invalid_request_error"));
        page.close();
        return new Reply(200, page.asJson(root + "/pay/" + page.id));
    }

    private Reply refund(String id, Exchange exchange) throws IOException {
        var asked = exchange.json();
        return ofPayment(id, payment -> {
            long halalas = asked.path("amount").asLong(payment.attempt().amount);
            if (behaviour.isRefusingRefunds() || !payment.page().giveBack(payment.attempt(), halalas))
                return new Reply(400, Map.of("type", "invalid_request_error"));
            notices.tell("payment_refunded", payment.page(), payment.attempt());
            return shown(payment);
        });
    }

    private Reply capture(Pages.Payment payment) {
        if (!payment.attempt().status.equals("authorized"))
            return new Reply(400, Map.of("type", "invalid_request_error"));
        payment.page().end(payment.attempt(), "captured", "APPROVED");
        notices.tell("payment_captured", payment.page(), payment.attempt());
        return shown(payment);
    }

    private static Reply release(Pages.Payment payment) {
        payment.page().end(payment.attempt(), "voided", "VOIDED");
        return shown(payment);
    }

    private static Reply shown(Pages.Payment payment) {
        return new Reply(200, payment.page().asJson(payment.attempt()));
    }

    private Reply ofPage(String id, Function<Page, Reply> answer) {
        return pages.find(id).map(answer).orElseGet(() -> new Reply(404, Map.of("type", "record_not_found")));
    }

    private Reply ofPayment(String id, Function<Pages.Payment, Reply> answer) {
        return pages.payment(id).map(answer).orElseGet(() -> new Reply(404, Map.of("type", "record_not_found")));
    }

    private record Reply(int status, Object body) {}
}
