package org.mukhtalif.store.storefront;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Holding;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.TestPhotos;
import org.mukhtalif.store.accounts.SessionCookie;
import org.mukhtalif.store.merchantdesk.DeskTeller;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.returns.ReturnPhotos;
import org.mukhtalif.store.returns.ReturnSteps;
import org.mukhtalif.store.returns.Returns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// A return whose shopper shows by photos what is wrong.
abstract class ReturnsWithPhotos {

    static final Map<String, String> NOBODY = Map.of();

    static final Pattern PICTURE = Pattern.compile("src=\"data:image/jpeg;base64,([A-Za-z0-9+/=]+)\"");

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Returns returns;

    @Autowired
    ReturnSteps steps;

    @Autowired
    ReturnPhotos photos;

    @Autowired
    SubjectRequests requests;

    @Autowired
    AccessLog book;

    @Autowired
    DeskTeller teller;

    @Autowired
    TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    MockHttpServletResponse ask(Order order, byte[]... files) throws Exception {
        return send(path(order) + "/returns", form(order), files(files));
    }

    MockHttpServletResponse add(String page, int count) throws Exception {
        var files = new byte[count][];
        Arrays.fill(files, TestPhotos.photograph());
        return send(page + "/photos", Map.of(), files(files));
    }

    static List<MockMultipartFile> files(byte[]... files) {
        return Arrays.stream(files)
                .map(file -> new MockMultipartFile("photos", "سارة في بيتها.jpg", "image/jpeg", file))
                .toList();
    }

    MockHttpServletResponse send(String path, Map<String, String> form, List<MockMultipartFile> files)
            throws Exception {
        var request = multipart(path);
        for (var file : files) request.file(file);
        form.forEach(request::param);
        return web.perform(request.with(csrf())).andReturn().getResponse();
    }

    static Map<String, String> form(Order order) {
        return form(order, "2");
    }

    static Map<String, String> form(Order order, String pieces) {
        return Map.of("merchant", order.merchants().getFirst().toString(), "pieces-0", pieces, "reason", "damaged");
    }

    static List<byte[]> pictures(String html) {
        return PICTURE.matcher(html)
                .results()
                .map(found -> Base64.getDecoder().decode(found.group(1)))
                .toList();
    }

    List<String> looks(Order order) {
        return book.entriesOf(her(order), 50).stream()
                .filter(entry -> entry.fields().contains(PersonalField.RETURN_PHOTO))
                .map(entry -> entry.act() + " " + entry.recipient().kind() + " " + entry.purpose())
                .toList();
    }

    List<Holding> kept(Order order) {
        return requests.holdings(her(order)).stream()
                .filter(holding -> holding.field() == PersonalField.RETURN_PHOTO)
                .toList();
    }

    DataSubjectId her(Order order) {
        return order.subject().orElseThrow();
    }

    Return only(Order order) {
        return returns.of(order.number()).getFirst();
    }

    Map<String, String> desk(Order order) {
        return Map.of(
                SessionCookie.NAME, teller.of(order.merchants().getFirst()).getValue());
    }

    Order delivered() {
        var order = shopping.placed(shopping.placement(shopping.cart(Map.of(goods.anOffer(4_500, 20), 2))));
        shopping.delivered(order.number(), order.merchants().getFirst());
        return order;
    }

    String path(Order order) {
        return "/orders/" + order.number() + "/"
                + orders.link(order.number(), order.placedAt()).toLink();
    }
}
