package org.mukhtalif.store.storefront;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Holding;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.transfers.TransferReceipts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// An order that waits for a transfer, and the bank's paper about it.
abstract class TransfersWithReceipts {

    static final String CAMERA = "photographed at home by Sara";

    static final Map<String, String> NOBODY = Map.of();

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    TransferReceipts receipts;

    @Autowired
    SubjectRequests requests;

    @Autowired
    AccessLog book;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    MockHttpServletResponse send(String path, byte[] file) throws Exception {
        return web.perform(multipart(path + "/payment/receipt")
                        .file(new MockMultipartFile("receipt", "سارة SA03.jpg", "image/jpeg", file))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse open(Order order) throws Exception {
        return web.perform(get("/staff/payments/" + order.payment() + "/receipt")
                        .cookie(people.with(Role.OPERATOR).session()))
                .andReturn()
                .getResponse();
    }

    List<Holding> kept(Order order) {
        return requests.holdings(her(order)).stream()
                .filter(holding -> holding.field() == PersonalField.TRANSFER_RECEIPT)
                .toList();
    }

    DataSubjectId her(Order order) {
        return order.subject().orElseThrow();
    }

    Order ordered(String method) {
        var placement = shopping.placement(shopping.cart(Map.of(goods.anOffer(4_500, 20), 1)));
        return shopping.placed(Shopping.paid(method, placement));
    }

    String path(Order order) {
        return "/orders/" + order.number() + "/"
                + orders.link(order.number(), order.placedAt()).toLink();
    }

    /// A JPEG with a comment of the camera behind its first two bytes.
    static byte[] photograph() throws IOException {
        var drawn = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "jpeg", drawn);
        var plain = drawn.toByteArray();
        var comment = CAMERA.getBytes(UTF_8);
        var photograph = new ByteArrayOutputStream();
        photograph.write(plain, 0, 2);
        photograph.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
        photograph.write(comment);
        photograph.write(plain, 2, plain.length - 2);
        return photograph.toByteArray();
    }
}
