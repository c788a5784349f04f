package org.mukhtalif.bench;

import java.net.URI;
import java.util.List;

/// The five workloads of the comparison, played through the pages as a guest without JavaScript plays them.
final class PageWorkloads {

    private static final String VIA = "pages";

    private final int products;
    private final int categories;

    PageWorkloads(int products, int categories) {
        this.products = products;
        this.categories = categories;
    }

    List<Workload> all() {
        return List.of(
                new Workload("W1", "listing of 24", VIA, (store, user) -> {
                    var visitor = new Visitor(store);
                    var wishes = wishes(user);
                    return () -> opened(visitor.open("/categories/" + wishes.category()));
                }),
                new Workload("W2", "product", VIA, (store, user) -> {
                    var visitor = new Visitor(store);
                    var wishes = wishes(user);
                    return () -> opened(visitor.open("/products/" + wishes.product()));
                }),
                new Workload("W3", "Arabic text search", VIA, (store, user) -> {
                    var visitor = new Visitor(store);
                    var wishes = wishes(user);
                    return () -> opened(visitor.open("/search?q=" + wishes.search()));
                }),
                new Workload("W4", "new cart with a line", VIA, (store, user) -> {
                    var visitor = new Visitor(store);
                    var form = cartForm(visitor, user);
                    return () -> {
                        visitor.becomeSomebodyElse();
                        redirected(visitor.submitOnly(form));
                    };
                }),
                new Workload("W5", "whole guest checkout", VIA, this::checkout));
    }

    private Workload.Operation checkout(URI store, int user) {
        var visitor = new Visitor(store);
        var form = cartForm(visitor, user);
        return () -> {
            visitor.becomeSomebodyElse();
            redirected(visitor.submitOnly(form));
            var checkout = visitor.open("/checkout").form("/checkout/placement");
            opened(visitor.submit(Guest.next().fillIn(checkout)), "/orders/");
        };
    }

    private Wishes wishes(int user) {
        return new Wishes(user, products, categories);
    }

    private Form cartForm(Visitor visitor, int user) {
        return visitor.open("/products/" + Wishes.product(user % products)).form("/cart/lines");
    }

    private static void opened(Visitor.Page page) {
        if (page.status() != 200)
            throw new IllegalStateException(page.address().getPath() + " answered " + page.status());
    }

    private static void opened(Visitor.Page page, String where) {
        opened(page);
        if (!page.address().getPath().startsWith(where))
            throw new IllegalStateException("Ended at " + page.address().getPath() + " instead of " + where);
    }

    private static void redirected(Visitor.Page page) {
        if (page.status() / 100 != 3)
            throw new IllegalStateException(page.address().getPath() + " answered " + page.status());
    }
}
