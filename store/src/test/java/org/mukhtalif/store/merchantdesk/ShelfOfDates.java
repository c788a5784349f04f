package org.mukhtalif.store.merchantdesk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.catalog.AddedProduct;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.PromisedPieces;
import org.mukhtalif.store.fulfilment.Splitting;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.offers.StockMovement;
import org.mukhtalif.store.offers.StockMovements;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.payments.BankTransfers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// Twenty boxes of dates, and the desk of the merchant who counts them.
abstract class ShelfOfDates {

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    DeskTeller teller;

    @Autowired
    Offers offers;

    @Autowired
    StockMovements movements;

    @Autowired
    PromisedPieces promised;

    @Autowired
    ParcelSteps steps;

    @Autowired
    Splitting splitting;

    @Autowired
    BankTransfers transfers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    MerchantId nakhil;

    AddedProduct product;

    OfferId dates;

    Cookie session;

    @BeforeEach
    void al_nakhil_has_twenty_boxes() {
        nakhil = goods.merchant();
        product = goods.product(nakhil, goods.section(), "تمر سكري", "Sukkari dates");
        dates = goods.offer(product, nakhil, 4_500, 20);
        session = teller.of(nakhil);
    }

    void pack(Order order) {
        steps.pack(nakhil, shopping.parcel(order.number(), nakhil).number());
    }

    int stock() {
        return offers.of(List.of(dates)).get(dates).stock();
    }

    StockMovement newest() {
        return movements.of(dates, Optional.empty(), 1).getFirst();
    }

    String path() {
        return "/desk/products/" + product.id() + "/stock?variant="
                + product.variants().keySet().iterator().next();
    }

    MockHttpServletResponse count(String counted, String reason) throws Exception {
        return web.perform(post(path())
                        .with(csrf())
                        .cookie(session)
                        .param("counted", counted)
                        .param("reason", reason))
                .andReturn()
                .getResponse();
    }

    String page(String more) throws Exception {
        return web.perform(get(path() + more).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
