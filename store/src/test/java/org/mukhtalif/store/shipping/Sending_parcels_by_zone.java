package org.mukhtalif.store.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
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
import org.mukhtalif.store.orders.ShippingKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@StoreTest
class Sending_parcels_by_zone {

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

    private MerchantId nakhil;
    private OfferId dates;

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

    @Test
    void a_merchant_without_zones_sends_everywhere_for_its_usual_price() {
        var cart = shopping.cart(Map.of(dates, 1));
        assertThat(shippingTo("riyadh", cart)).isEqualTo(Money.halalas(1_800));
        assertThat(shippingTo("arar", cart)).isEqualTo(Money.halalas(1_800));
    }

    @Test
    void the_price_follows_the_place_and_the_weight() {
        zone(List.of("region:makkah"), band(5_000, 2_500, 4_000), band(15_000, 4_500, null));
        zone(List.of("city:jeddah"), band(10_000, 1_500, 3_000));

        assertThat(shippingTo("taif", shopping.cart(Map.of(dates, 1)))).isEqualTo(Money.halalas(2_500));
        assertThat(shippingTo("taif", shopping.cart(Map.of(dates, 3)))).isEqualTo(Money.halalas(4_500));
        assertThat(shippingTo("jeddah", shopping.cart(Map.of(dates, 3)))).isEqualTo(Money.halalas(1_500));
        assertThat(delivery("jeddah", 6)).isEqualTo(new Delivery.TooHeavy(10_000));
        assertThat(delivery("riyadh", 1)).isEqualTo(new Delivery.NotThere());
        assertThat(delivery("taif", 3).way(ShippingKind.EXPRESS)).isEmpty();
        assertThat(delivery("", 1))
                .isInstanceOfSatisfying(
                        Delivery.Offered.class,
                        offered -> assertThat(offered.preliminary()).isTrue());
    }

    @Test
    void goods_of_some_value_travel_free_of_charge_the_standard_way() {
        zones.add(
                nakhil,
                List.of(new Area("region:riyadh")),
                terms(Optional.of(Money.halalas(10_000)), band(20_000, 2_000, 3_500)));
        assertThat(shippingTo("kharj", shopping.cart(Map.of(dates, 1)))).isEqualTo(Money.halalas(2_000));
        assertThat(shippingTo("kharj", shopping.cart(Map.of(dates, 2)))).isEqualTo(Money.halalas(0));
        assertThat(delivery("kharj", 2).way(ShippingKind.EXPRESS).orElseThrow().price())
                .isEqualTo(Money.halalas(3_500));
    }

    @Test
    void an_order_is_placed_where_the_merchant_delivers_and_nowhere_else() {
        zone(List.of("region:riyadh"), band(5_000, 2_500, null));

        var there = shopping.cart(Map.of(dates, 1));
        assertThat(checkout.place(placement(there, "jeddah", Map.of(), 5_000)))
                .isEqualTo(refused("checkout.shipping.not-there"));
        var heavy = shopping.cart(Map.of(dates, 3));
        assertThat(checkout.place(placement(heavy, "riyadh", Map.of(), 15_000)))
                .isEqualTo(refused("checkout.shipping.too-heavy"));
        assertThat(checkout.place(placement(there, "riyadh", Map.of(nakhil, "express"), 7_500)))
                .isEqualTo(refused("checkout.shipping.not-offered"));
        assertThat(checkout.place(placement(there, "riyadh", Map.of(), 6_800)))
                .isEqualTo(new PlacementResult.TotalChanged(Money.halalas(6_800), Money.halalas(7_500)));

        var placed = checkout.place(placement(there, "riyadh", Map.of(), 7_500));
        var order = orders.find(((PlacementResult.Placed) placed).number()).orElseThrow();
        var shipping = order.parts().getFirst().shipping();
        assertThat(shipping.price()).isEqualTo(Money.halalas(2_500));
        assertThat(shipping.vat()).isEqualTo(Money.halalas(326));
        assertThat(shipping.withinDays()).isEqualTo(6);
    }

    @Test
    void a_placed_order_is_sent_to_another_city_only_if_that_costs_the_same() {
        zone(List.of("region:riyadh"), band(1_000, 1_000, null), band(5_000, 2_500, null));
        zone(List.of("city:jeddah"), band(5_000, 1_500, null));
        zone(List.of("city:dammam"), band(1_000, 1_500, null), band(5_000, 2_500, null));
        var placed = checkout.place(placement(shopping.cart(Map.of(dates, 1)), "riyadh", Map.of(), 7_500));
        var order = orders.find(((PlacementResult.Placed) placed).number()).orElseThrow();

        assertThat(correction.faults(order, to("jeddah"))).containsEntry("city", "checkout.correction.costs-otherwise");
        assertThat(correction.faults(order, to("abha"))).containsEntry("city", "checkout.shipping.not-there");
        assertThat(correction.faults(order, to("dammam"))).isEmpty();
    }

    @Test
    void an_area_is_in_one_zone_of_a_merchant_only() {
        zone(List.of("region:asir", "city:jeddah"), band(5_000, 2_500, null));
        assertThat(zones.add(nakhil, List.of(new Area("city:jeddah")), terms(Optional.empty(), band(1_000, 1, null))))
                .isEqualTo(new ZoneKept.AreaTaken(new Area("city:jeddah")));
        assertThat(zones.of(nakhil)).hasSize(1);
        assertThat(zones.add(
                        goods.merchant(), List.of(new Area("city:jeddah")), terms(Optional.empty(), band(1, 1, null))))
                .isInstanceOf(ZoneKept.Done.class);
    }

    @Test
    void the_desk_draws_changes_and_removes_them() throws Exception {
        var session = teller.of(nakhil);
        assertThat(page("/desk/shipping", session)).contains("تصل طرودك إلى كل المدن");
        assertThat(page("/en/desk/shipping/zones", session)).contains("Eastern Region");

        var wrong = send(post("/desk/shipping/zones").param("up-to-0", "many").param("standard-0", "18"), session);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                .contains("اختر منطقة أو مدينة واحدة")
                .contains("الوزن بالكيلوغرام")
                .contains("value=\"many\"");

        assertThat(send(zoneForm(post("/desk/shipping/zones"), "region:eastern"), session)
                        .getHeader("Location"))
                .contains("zone-kept");
        var zone = zones.of(nakhil).getFirst();
        assertThat(zone.terms().bands()).containsExactly(band(5_000, 1_800, 3_500), band(20_500, 3_000, null));
        assertThat(page("/desk/shipping", session)).contains("المنطقة الشرقية").contains("20.5");

        var path = "/desk/shipping/zones/" + zone.id();
        assertThat(page(path, session)).contains("value=\"20.5\"");
        assertThat(send(zoneForm(post(path), "city:dammam"), session).getHeader("Location"))
                .contains("zone-kept");
        assertThat(zones.of(nakhil).getFirst().areas()).containsExactly(new Area("city:dammam"));

        assertThat(send(zoneForm(post("/desk/shipping/zones"), "city:dammam"), session)
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("الدمام في منطقة شحن أخرى");

        var somebodyElse = teller.of(goods.merchant());
        assertThat(send(post(path + "/removal"), somebodyElse).getStatus()).isEqualTo(404);
        assertThat(send(post(path + "/removal"), session).getHeader("Location")).contains("zone-removed");
        assertThat(zones.of(nakhil)).isEmpty();
    }

    private static MockHttpServletRequestBuilder zoneForm(MockHttpServletRequestBuilder form, String area) {
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

    private String page(String path, Cookie session) throws Exception {
        return web.perform(get(path).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form, Cookie session) throws Exception {
        return web.perform(form.with(csrf()).cookie(session)).andReturn().getResponse();
    }

    private static PlacementResult refused(String fault) {
        return new PlacementResult.Refused(new java.util.TreeMap<>(Map.of("shipping", fault)));
    }

    private Placement placement(CartSecret cart, String city, Map<MerchantId, String> ways, long total) {
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

    private static DeliveryForm to(String city) {
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

    private Delivery delivery(String city, int pieces) {
        var quote = quotes.of(shopping.cart(Map.of(dates, pieces)), Map.of(), city);
        return quote.merchants().getFirst().delivery();
    }

    private Money shippingTo(String city, CartSecret cart) {
        return quotes.of(cart, Map.of(), city).shipping();
    }

    private void zone(List<String> areas, Band... bands) {
        assertThat(zones.add(nakhil, areas.stream().map(Area::new).toList(), terms(Optional.empty(), bands)))
                .isInstanceOf(ZoneKept.Done.class);
    }

    private static ZoneTerms terms(Optional<Money> freeOver, Band... bands) {
        return new ZoneTerms(List.of(bands), freeOver, new DeliveryDays(3, 6), new DeliveryDays(1, 2));
    }

    private static Band band(int grams, long standard, Integer express) {
        return new Band(
                grams, Money.halalas(standard), Optional.ofNullable(express).map(minor -> Money.halalas(minor)));
    }
}
