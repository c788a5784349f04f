package org.mukhtalif.bench;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// The five workloads of the comparison, played through `/api/v1` as the program of a storefront plays them for guests.
/// Its checkout asks as often as the pages do: a line in a new cart, what it costs at her place, the order, and the
/// order once more to show it.
final class ProgramWorkloads {

    private static final String VIA = "api";
    private static final Pattern CATEGORY = Pattern.compile("\"id\":([0-9]+),\"code\":\"([^\"]+)\"");

    private final int products;
    private final int categories;

    ProgramWorkloads(int products, int categories) {
        this.products = products;
        this.categories = categories;
    }

    List<Workload> all() {
        return List.of(
                new Workload("W1", "listing of 24", VIA, this::listing),
                new Workload("W2", "product", VIA, (store, user) -> {
                    var calls = calls(store);
                    var wishes = wishes(user);
                    return () -> calls.send("GET", "/api/v1/products/" + wishes.product(), "");
                }),
                new Workload("W3", "Arabic text search", VIA, (store, user) -> {
                    var calls = calls(store);
                    var wishes = wishes(user);
                    return () -> calls.send("GET", "/api/v1/search?q=" + wishes.search(), "");
                }),
                new Workload("W4", "new cart with a line", VIA, (store, user) -> {
                    var calls = calls(store);
                    var line = line(calls, user);
                    return () -> calls.send("PUT", line, "{\"pieces\":1}");
                }),
                new Workload("W5", "whole guest checkout", VIA, this::checkout));
    }

    /// A program knows a category by its id, which it reads with the name.
    private Workload.Operation listing(URI store, int user) {
        var calls = calls(store);
        var wishes = wishes(user);
        var ids = CATEGORY.matcher(calls.send("GET", "/api/v1/categories", ""))
                .results()
                .collect(toMap(category -> category.group(2), category -> category.group(1)));
        return () -> calls.send("GET", "/api/v1/products?category=" + ids.get(wishes.category()), "");
    }

    private Workload.Operation checkout(URI store, int user) {
        var calls = calls(store);
        var line = line(calls, user);
        var terms = Calls.text(calls.send("GET", "/api/v1/terms", ""), "version");
        return () -> {
            var cart = Calls.text(calls.send("PUT", line, "{\"pieces\":1}"), "cart");
            var asked = "{\"city\":\"riyadh\",\"payment\":\"cash-on-delivery\"}";
            var total = Calls.amount(calls.send("POST", "/api/v1/quotes", asked, "Cart", cart), "total");
            var placed = calls.send(
                    "POST",
                    "/api/v1/orders",
                    Guest.next().placement(terms, total),
                    "Cart",
                    cart,
                    "Idempotency-Key",
                    UUID.randomUUID().toString());
            var order = "/api/v1/orders/" + Calls.text(placed, "number");
            calls.send("GET", order, "", "Order-Secret", Calls.text(placed, "secret"));
        };
    }

    private String line(Calls calls, int user) {
        var product = calls.send("GET", "/api/v1/products/" + Wishes.product(user % products), "");
        return "/api/v1/cart/lines/" + Calls.number(product.substring(product.indexOf("\"offers\"")), "id");
    }

    private Wishes wishes(int user) {
        return new Wishes(user, products, categories);
    }

    private static Calls calls(URI store) {
        return new Calls(store, ProgramWorkloads::refuseRefusals);
    }

    private static void refuseRefusals(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2)
            throw new IllegalStateException(answer.uri().getPath() + " answered " + answer.statusCode());
    }
}
