package org.mukhtalif.store.demo;

import java.util.Optional;
import org.mukhtalif.store.catalog.Products;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// At the start of a demo store: goods on the shelves, if there are none, a coupon, and people who can sign in. Each
/// step knows for itself whether it was done, so that what a start left undone is done by the next.
@Component
class DemoOpening implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoOpening.class);

    private final DemoSettings settings;
    private final Products products;
    private final DemoShop shop;
    private final DemoCoupons coupons;
    private final DemoSignIns people;

    DemoOpening(DemoSettings settings, Products products, DemoShop shop, DemoCoupons coupons, DemoSignIns people) {
        this.settings = settings;
        this.products = products;
        this.shop = shop;
        this.coupons = coupons;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.isDemo()) return;
        var listed = products.isEmpty() ? Optional.of(shop.fill()) : shop.list();
        listed.ifPresent(found -> log.info("The demo shop holds {} products", found));
        coupons.add();
        people.open();
    }
}
