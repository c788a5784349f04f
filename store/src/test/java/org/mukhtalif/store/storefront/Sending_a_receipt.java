package org.mukhtalif.store.storefront;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.orders.Order;

@StoreTest
class Sending_a_receipt extends TransfersWithReceipts {

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

    private void refused(Order order, byte[] file, String said) throws Exception {
        var answer = send(path(order), file);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(UTF_8)).contains(said);
    }

    private Map<String, String> omar() {
        var session = people.with(Role.OPERATOR).session();
        return Map.of(session.getName(), session.getValue());
    }

    private static byte[] pdf(int length) {
        var pdf = new byte[length];
        Arrays.fill(pdf, (byte) ' ');
        System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, pdf, 0, 9);
        System.arraycopy("\n%%EOF".getBytes(UTF_8), 0, pdf, length - 6, 6);
        return pdf;
    }
}
