package org.mukhtalif.store.storefront;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestPhotos;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.Decider;
import org.mukhtalif.store.returns.DeclineReason;
import org.springframework.mock.web.MockMultipartFile;

@StoreTest
class Showing_a_fault_by_photos extends ReturnsWithPhotos {

    @Test
    void a_guest_asks_with_photos_and_the_merchant_decides_with_them_at_hand() throws Exception {
        var order = delivered();
        var asked = ask(order, TestPhotos.photograph(), TestPhotos.png());

        assertThat(asked.getHeader("Location")).endsWith("?notice=return-asked");
        var desk = desk(order);
        var page = "/desk/returns/" + only(order).number();
        assertThat(Page.open(web, page, desk).html()).contains("صورتان").doesNotContain("data:image");

        var shown = Page.open(web, page + "?photos=shown", desk);
        var pictures = pictures(shown.html());
        assertThat(pictures).hasSize(2);
        assertThat(new String(TestPhotos.photograph(), ISO_8859_1)).contains(TestPhotos.CAMERA);
        for (var picture : pictures) {
            assertThat(new String(picture, ISO_8859_1)).doesNotContain(TestPhotos.CAMERA);
            assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth())
                    .isEqualTo(320);
        }
        assertThat(shown.html()).contains(page + "/approval");
    }

    @Test
    void what_is_no_photo_is_refused_in_words_and_what_she_chose_is_still_there() throws Exception {
        var order = delivered();

        refused(order, "أحد الملفات ليس صورة", "GIF89a".getBytes(UTF_8));
        refused(order, "أحد الملفات ليس صورة", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8));
        refused(order, "تعذّرت قراءة إحدى الصور", Arrays.copyOf(TestPhotos.photograph(), 200));
        refused(order, "اختر صورة واحدة", new byte[0]);
        refused(order, "أكبر من اللازم", TestPhotos.heavy());
        refused(order, "أكبر من اللازم", TestPhotos.bomb());
        refused(order, "أحد الملفات ليس صورة", TestPhotos.photograph(), "MZ".getBytes(UTF_8));
        var six = new byte[6][];
        Arrays.fill(six, TestPhotos.photograph());
        refused(order, "خمس صور على الأكثر", six);

        assertThat(returns.of(order.number())).isEmpty();
        assertThat(kept(order)).isEmpty();
        assertThat(looks(order)).isEmpty();
    }

    @Test
    void the_field_says_in_the_pages_language_what_it_takes_and_why_a_file_was_not_taken() throws Exception {
        var order = delivered();
        var asked = Page.open(
                        web,
                        path(order) + "/returns?merchant=" + order.merchants().getFirst(),
                        NOBODY)
                .html();
        assertThat(said(asked, "photos-hint")).contains("حتى خمس صور JPEG أو PNG أو WebP");
        assertThat(asked).contains("aria-describedby=\"photos-hint\"");

        var refused = ask(order, "GIF89a".getBytes(UTF_8)).getContentAsString(UTF_8);
        assertThat(refused).contains("aria-describedby=\"photos-hint photos-error\"");
        assertThat(said(refused, "photos-error")).contains("أحد الملفات ليس صورة");
    }

    @Test
    void without_a_photo_a_form_with_an_empty_file_is_asked_as_ever() throws Exception {
        var order = delivered();
        var none = new MockMultipartFile("photos", "", "application/octet-stream", new byte[0]);

        assertThat(send(path(order) + "/returns", form(order), List.of(none)).getHeader("Location"))
                .endsWith("?notice=return-asked");
        assertThat(photos.of(only(order).number())).isZero();
        assertThat(Page.open(web, path(order) + "/returns/" + only(order).number(), NOBODY)
                        .html())
                .contains("لا صور");
    }

    @Test
    void photos_can_follow_until_five_are_there_or_the_return_has_ended() throws Exception {
        var order = delivered();
        ask(order, TestPhotos.photograph());
        var page = path(order) + "/returns/" + only(order).number();

        assertThat(add(page, 3).getHeader("Location")).endsWith("?notice=return-photos-kept");
        assertThat(photos.of(only(order).number())).isEqualTo(4);
        var tooMany = add(page, 2);
        assertThat(tooMany.getStatus()).isEqualTo(422);
        assertThat(tooMany.getContentAsString(UTF_8)).contains("خمس صور على الأكثر");
        assertThat(pictures(Page.open(web, page + "?photos=shown", NOBODY).html()))
                .hasSize(4);

        steps.decline(only(order).number(), DeclineReason.USED, Decider.MERCHANT);
        assertThat(add(page, 1).getStatus()).isEqualTo(422);
        assertThat(photos.of(only(order).number())).isEqualTo(4);
    }

    @Test
    void however_many_send_at_once_a_return_takes_five() throws Exception {
        var order = delivered();
        ask(order);
        var found = only(order);
        var photograph = TestPhotos.photograph();
        try (var network = Executors.newFixedThreadPool(12)) {
            var sendings = new ArrayList<Callable<Object>>();
            for (int n = 0; n < 12; n++) sendings.add(() -> photos.add(order, found, List.of(photograph)));
            for (var sending : network.invokeAll(sendings)) sending.get();
        }
        assertThat(photos.of(found.number())).isEqualTo(5);
        assertThat(photos.openForSender(found)).hasSize(5);
    }

    /// What the line with this id says.
    private static String said(String html, String id) {
        return html.split("id=\"" + id + "\"", 2)[1].split("</p>", 2)[0];
    }

    private void refused(Order order, String said, byte[]... files) throws Exception {
        var answer = ask(order, files);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(UTF_8))
                .contains(said)
                .contains("<option value=\"2\" selected")
                .contains("<option value=\"damaged\" selected");
    }
}
