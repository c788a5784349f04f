package org.mukhtalif.store.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.catalog.ProductText.VariantText;
import org.mukhtalif.store.catalog.Weight;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.checkout.Checkout;
import org.mukhtalif.store.checkout.ContactCorrection;
import org.mukhtalif.store.checkout.DeliveryForm;
import org.mukhtalif.store.checkout.Placement;
import org.mukhtalif.store.checkout.PlacementResult;
import org.mukhtalif.store.checkout.Quotes;
import org.mukhtalif.store.merchantdesk.DeskTeller;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Al-Nakhil, who sells dates of two kilograms and draws zones.
abstract class ZonedParcels {

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Zones zones;

    @Autowired
    Quotes quotes;

    @Autowired
    Checkout checkout;

    @Autowired
    Orders orders;

    @Autowired
    ContactCorrection correction;

    @Autowired
    Workbench workbench;

    @Autowired
    DeskTeller teller;

    MerchantId nakhil;

    OfferId dates;

    @BeforeEach
    void al_nakhil_sells_dates_of_two_kilograms() {
        nakhil = goods.merchant();
        var product = goods.product(nakhil, goods.section(), "تمر سكري", "Sukkari dates");
        var text = workbench.find(nakhil, product.id()).orElseThrow().text();
        workbench.revise(
                nakhil,
                product.id(),
                text.withVariants(text.variants().stream()
                        .map(each -> new VariantText(each.sku(), each.gtin(), each.values(), Weight.ofKilograms("٢")))
                        .toList()));
        dates = goods.offer(product, nakhil, 5_000, 50);
    }

    static MockHttpServletRequestBuilder zoneForm(MockHttpServletRequestBuilder form, String area) {
        return form.param("area", area)
                .param("up-to-0", "5")
                .param("standard-0", "18")
                .param("express-0", "35")
                .param("up-to-1", "٢٠٫٥")
                .param("standard-1", "30")
                .param("free-over", "200")
                .param("standard-from", "2")
                .param("standard-to", "٤")
                .param("express-from", "1")
                .param("express-to", "1");
    }

    String page(String path, Cookie session) throws Exception {
        return web.perform(get(path).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder form, Cookie session) throws Exception {
        return web.perform(form.with(csrf()).cookie(session)).andReturn().getResponse();
    }

    static PlacementResult refused(String fault) {
        return new PlacementResult.Refused(new java.util.TreeMap<>(Map.of("shipping", fault)));
    }

    Placement placement(CartSecret cart, String city, Map<MerchantId, String> ways, long total) {
        var plain = shopping.placement(cart, Optional.empty(), to(city));
        return new Placement(
                cart,
                plain.shopper(),
                plain.delivery(),
                ways,
                plain.payment(),
                plain.acceptedTerms(),
                Money.halalas(total),
                plain.key(),
                plain.language());
    }

    static DeliveryForm to(String city) {
        var sara = Shopping.sara();
        return new DeliveryForm(
                sara.recipient(),
                sara.mobile(),
                sara.mail(),
                new PersonalText(city),
                sara.district(),
                sara.street(),
                sara.building(),
                sara.postalCode(),
                sara.shortAddress());
    }

    Delivery delivery(String city, int pieces) {
        var quote = quotes.of(shopping.cart(Map.of(dates, pieces)), Map.of(), city);
        return quote.merchants().getFirst().delivery();
    }

    Money shippingTo(String city, CartSecret cart) {
        return quotes.of(cart, Map.of(), city).shipping();
    }

    void zone(List<String> areas, Band... bands) {
        assertThat(zones.add(nakhil, areas.stream().map(Area::new).toList(), terms(Optional.empty(), bands)))
                .isInstanceOf(ZoneKept.Done.class);
    }

    static ZoneTerms terms(Optional<Money> freeOver, Band... bands) {
        return new ZoneTerms(List.of(bands), freeOver, new DeliveryDays(3, 6), new DeliveryDays(1, 2));
    }

    static Band band(int grams, long standard, Integer express) {
        return new Band(
                grams, Money.halalas(standard), Optional.ofNullable(express).map(minor -> Money.halalas(minor)));
    }
}
