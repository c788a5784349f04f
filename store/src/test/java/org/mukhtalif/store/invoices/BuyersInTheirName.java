package org.mukhtalif.store.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.TaxBuyers;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A buyer of dates and honey whose invoice may stand in her name.
abstract class BuyersInTheirName {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Invoices invoices;

    @Autowired
    TaxInvoices taxInvoices;

    @Autowired
    Buyers buyers;

    @Autowired
    DueWork work;

    @Autowired
    ChainVerification verification;

    @Autowired
    AccessLog book;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.reset();
    }

    Order named() {
        return named(shopping.placed(goods.anOffer(10_000, 5)));
    }

    Order named(Order order) {
        work.writeAll();
        assertThat(taxInvoices.ask(order, TaxBuyers.sara())).isTrue();
        work.writeAll();
        return order;
    }

    Invoice ofHers(Order order) {
        return invoices.of(order.number()).stream()
                .filter(each -> each.form() == Form.TAX)
                .findFirst()
                .orElseThrow();
    }

    DataSubjectId subject(Order order) {
        return Optional.of(order.number()).flatMap(taxInvoices::subjectOf).orElseThrow();
    }
}
