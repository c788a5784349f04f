package org.mukhtalif.store.storefront;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Holding;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.privacy.retention.RetentionSweep;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.BankTransfers;
import org.mukhtalif.store.transfers.TransferReceipts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Sending_a_receipt {

    private static final String CAMERA = "photographed at home by Sara";
    private static final Map<String, String> NOBODY = Map.of();

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    BankTransfers transfers;

    @Autowired
    TransferReceipts receipts;

    @Autowired
    SubjectRequests requests;

    @Autowired
    AccessLog book;

    @Autowired
    Erasure erasure;

    @Autowired
    RetentionSweep sweep;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void a_picture_opens_for_whoever_looks_for_the_money_without_what_a_camera_wrote() throws Exception {
        var order = ordered("bank-transfer");
        var path = path(order);

        assertThat(send(path, photograph()).getHeader("Location")).endsWith("/payment?notice=receipt-kept");
        assertThat(Page.open(web, path + "/payment", NOBODY).html()).contains("وصلنا إيصالك");

        var opened = open(order);
        assertThat(opened.getStatus()).isEqualTo(200);
        assertThat(opened.getContentType()).isEqualTo("image/jpeg");
        assertThat(opened.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(opened.getHeader("Cache-Control")).contains("no-store");
        assertThat(new String(photograph(), ISO_8859_1)).contains(CAMERA);
        assertThat(new String(opened.getContentAsByteArray(), ISO_8859_1)).doesNotContain(CAMERA);
        assertThat(ImageIO.read(new ByteArrayInputStream(opened.getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(320);
    }

    @Test
    void each_opening_is_told_in_the_book_of_who_sent_it() throws Exception {
        var order = ordered("bank-transfer");
        send(path(order), photograph());
        open(order);
        open(order);

        assertThat(book.entriesOf(her(order), 20))
                .filteredOn(entry -> entry.fields().equals(java.util.Set.of(PersonalField.TRANSFER_RECEIPT)))
                .extracting(entry -> entry.act() + " " + entry.recipient().kind() + " " + entry.purpose())
                .containsExactly(
                        AccessEntry.Act.DISCLOSED + " " + Recipient.Kind.ACCOUNTANT + " " + Purpose.PAYMENT,
                        AccessEntry.Act.DISCLOSED + " " + Recipient.Kind.ACCOUNTANT + " " + Purpose.PAYMENT,
                        AccessEntry.Act.COLLECTED + " " + Recipient.Kind.STORE + " " + Purpose.PAYMENT);
        assertThat(Page.open(web, path(order) + "/privacy", NOBODY).html())
                .contains("قارن محاسب المتجر")
                .contains("إيصال التحويل");
    }

    @Test
    void the_page_of_payments_names_it_beside_its_transfer_and_opens_nothing_for_that() throws Exception {
        var with = ordered("bank-transfer");
        var without = ordered("bank-transfer");
        send(path(with), photograph());

        assertThat(Page.open(web, "/staff/payments", omar()).html())
                .contains("/staff/payments/" + with.payment() + "/receipt")
                .doesNotContain("/staff/payments/" + without.payment() + "/receipt");
        assertThat(book.entriesOf(her(with), 20))
                .noneMatch(entry -> entry.recipient().kind() == Recipient.Kind.ACCOUNTANT);
    }

    @Test
    void a_pdf_is_handed_over_as_the_bank_made_it() throws Exception {
        var order = ordered("bank-transfer");
        var pdf = pdf(60_000);

        send(path(order), photograph());
        send(path(order), pdf);

        var opened = open(order);
        assertThat(opened.getContentType()).isEqualTo("application/pdf");
        assertThat(opened.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(opened.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(kept(order)).hasSize(1);
    }

    @Test
    void what_is_no_receipt_is_refused_in_words_and_nothing_is_kept() throws Exception {
        var order = ordered("bank-transfer");

        refused(order, new byte[0], "اختر صورة الإيصال");
        refused(order, "مرحبًا".getBytes(UTF_8), "ليس صورة ولا PDF");
        refused(order, "MZ this is a program".getBytes(UTF_8), "ليس صورة ولا PDF");
        refused(order, Arrays.copyOf(photograph(), 200), "تعذّرت قراءة");
        refused(order, "%PDF-1.7 and no end".getBytes(UTF_8), "تعذّرت قراءة");
        refused(order, pdf(2 * 1024 * 1024 + 1), "أكبر من اللازم");

        assertThat(kept(order)).isEmpty();
        assertThat(receipts.among(List.of(order.number()))).isEmpty();
    }

    @Test
    void it_is_sent_and_opened_by_nobody_else() throws Exception {
        var order = ordered("bank-transfer");
        assertThat(send("/orders/" + order.number() + "/" + "A".repeat(27), photograph())
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(path(ordered("online")), photograph()).getHeader("Location"))
                .endsWith("?notice=receipt-not-awaited");

        send(path(order), photograph());
        for (var role : List.of(Role.PRIVACY_OFFICER, Role.MERCHANT, Role.SHOPPER))
            assertThat(web.perform(get("/staff/payments/" + order.payment() + "/receipt")
                                    .cookie(people.with(role).session()))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isNotEqualTo(200);
        assertThat(book.entriesOf(her(order), 20))
                .noneMatch(entry -> entry.recipient().kind() == Recipient.Kind.ACCOUNTANT);
    }

    @Test
    void once_the_money_is_there_it_opens_for_nobody_and_fourteen_days_later_it_is_destroyed() throws Exception {
        var order = ordered("bank-transfer");
        send(path(order), photograph());
        transfers.received(order.payment());

        assertThat(open(order).getHeader("Location")).endsWith("?notice=receipt-closed");
        assertThat(kept(order)).hasSize(1);
        clock.advance(Duration.ofDays(14).plusHours(1));
        sweep.sweepWithTheClockConfirmed();

        assertThat(kept(order)).isEmpty();
        assertThat(receipts.among(List.of(order.number()))).isEmpty();
    }

    @Test
    void her_copy_holds_it_and_her_destruction_takes_it_along() throws Exception {
        var order = ordered("bank-transfer");
        send(path(order), photograph());
        var hers = her(order);

        assertThat(Page.send(web, path(order) + "/privacy/copy.json", Map.of(), NOBODY)
                        .html())
                .contains("data:image/jpeg;base64,");
        assertThat(Page.send(web, path(order) + "/privacy/copy", Map.of(), NOBODY)
                        .html())
                .contains("تجده في النسخة التي تُنزَّل")
                .doesNotContain("base64");
        erasure.eraseEverything(hers);

        assertThat(requests.holdings(hers)).isEmpty();
        assertThat(receipts.among(List.of(order.number()))).isEmpty();
        assertThat(open(order).getHeader("Location")).endsWith("?notice=receipt-closed");
    }

    private void refused(Order order, byte[] file, String said) throws Exception {
        var answer = send(path(order), file);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(UTF_8)).contains(said);
    }

    private MockHttpServletResponse send(String path, byte[] file) throws Exception {
        return web.perform(multipart(path + "/payment/receipt")
                        .file(new MockMultipartFile("receipt", "سارة SA03.jpg", "image/jpeg", file))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse open(Order order) throws Exception {
        return web.perform(get("/staff/payments/" + order.payment() + "/receipt")
                        .cookie(people.with(Role.OPERATOR).session()))
                .andReturn()
                .getResponse();
    }

    private Map<String, String> omar() {
        var session = people.with(Role.OPERATOR).session();
        return Map.of(session.getName(), session.getValue());
    }

    private List<Holding> kept(Order order) {
        return requests.holdings(her(order)).stream()
                .filter(holding -> holding.field() == PersonalField.TRANSFER_RECEIPT)
                .toList();
    }

    private DataSubjectId her(Order order) {
        return order.subject().orElseThrow();
    }

    private Order ordered(String method) {
        var placement = shopping.placement(shopping.cart(Map.of(goods.anOffer(4_500, 20), 1)));
        return shopping.placed(Shopping.paid(method, placement));
    }

    private String path(Order order) {
        return "/orders/" + order.number() + "/"
                + orders.link(order.number(), order.placedAt()).toLink();
    }

    /// A JPEG with a comment of the camera behind its first two bytes.
    private static byte[] photograph() throws IOException {
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

    private static byte[] pdf(int length) {
        var pdf = new byte[length];
        Arrays.fill(pdf, (byte) ' ');
        System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, pdf, 0, 9);
        System.arraycopy("\n%%EOF".getBytes(UTF_8), 0, pdf, length - 6, 6);
        return pdf;
    }
}
