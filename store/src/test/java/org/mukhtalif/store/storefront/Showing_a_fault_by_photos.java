package org.mukhtalif.store.storefront;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Holding;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.privacy.retention.RetentionSweep;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.TestPhotos;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.accounts.SessionCookie;
import org.mukhtalif.store.merchantdesk.DeskTeller;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.Decider;
import org.mukhtalif.store.returns.DeclineReason;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.returns.ReturnPhotos;
import org.mukhtalif.store.returns.ReturnSteps;
import org.mukhtalif.store.returns.Returns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Showing_a_fault_by_photos {

    private static final Map<String, String> NOBODY = Map.of();
    private static final Pattern PICTURE = Pattern.compile("src=\"data:image/jpeg;base64,([A-Za-z0-9+/=]+)\"");

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
    Erasure erasure;

    @Autowired
    RetentionSweep sweep;

    @Autowired
    DeskTeller teller;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

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
    void each_look_is_one_line_of_her_book_and_a_list_looks_at_nothing() throws Exception {
        var order = delivered();
        ask(order, TestPhotos.photograph(), TestPhotos.png());
        var number = only(order).number();
        Page.open(web, "/desk/returns", desk(order));
        Page.open(web, "/desk/returns/" + number, desk(order));
        Page.open(web, "/staff/returns", omar());
        Page.open(web, "/staff/returns/" + number, omar());
        assertThat(looks(order)).containsExactly("COLLECTED STORE RETURNS");

        Page.open(web, "/desk/returns/" + number + "?photos=shown", desk(order));
        Page.open(web, "/staff/returns/" + number + "?photos=shown", omar());
        Page.open(web, path(order) + "/returns/" + number + "?photos=shown", NOBODY);

        assertThat(looks(order))
                .containsExactly(
                        "DISCLOSED SUBJECT RIGHTS",
                        "DISCLOSED ARBITER RETURNS",
                        "DISCLOSED MERCHANT RETURNS",
                        "COLLECTED STORE RETURNS");
        assertThat(Page.open(web, path(order) + "/privacy", NOBODY).html())
                .contains("من يبتّ في الإرجاع")
                .contains("صور ما تُرجعه")
                .contains(number.value());
    }

    @Test
    void pictures_in_a_page_are_allowed_where_they_are_opened_and_nowhere_else() {
        var order = delivered();
        for (var page : List.of("/", path(order), path(order) + "/returns"))
            assertThat(policy(page)).contains("img-src 'self';").doesNotContain("data:");
        assertThat(policy(path(order) + "/returns/T-222222")).contains("img-src 'self' data:;");
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

    @Test
    void they_open_for_nobody_else_and_for_the_merchant_only_while_the_return_is_open() throws Exception {
        var order = delivered();
        ask(order, TestPhotos.photograph());
        var number = only(order).number();
        var page = "/desk/returns/" + number + "?photos=shown";
        var stranger = Map.of(SessionCookie.NAME, teller.of(goods.merchant()).getValue());
        assertThat(Page.open(web, page, stranger).status()).isEqualTo(404);
        var wrong = "/orders/" + order.number() + "/" + "A".repeat(27) + "/returns/" + number;
        assertThat(Page.open(web, wrong + "?photos=shown", NOBODY).status()).isEqualTo(404);
        assertThat(add(wrong, 1).getStatus()).isEqualTo(404);
        for (var role : List.of(Role.PRIVACY_OFFICER, Role.MERCHANT, Role.SHOPPER)) {
            var session = Map.of(SessionCookie.NAME, people.with(role).session().getValue());
            assertThat(Page.open(web, "/staff/returns/" + number + "?photos=shown", session)
                            .status())
                    .isNotEqualTo(200);
        }
        steps.decline(number, DeclineReason.NO_FAULT, Decider.MERCHANT);

        assertThat(Page.open(web, page, desk(order)).html())
                .contains("انتهى هذا الإرجاع")
                .doesNotContain("data:image");
        assertThat(looks(order)).containsExactly("COLLECTED STORE RETURNS");
        assertThat(pictures(Page.open(web, "/staff/returns/" + number + "?photos=shown", omar())
                        .html()))
                .hasSize(1);
    }

    @Test
    void by_the_link_of_an_accounts_order_they_are_sent_and_not_shown() throws Exception {
        var sara = people.shopper();
        var cart = shopping.cart(Map.of(goods.anOffer(4_500, 20), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.of(sara.subject()), Shopping.sara()));
        shopping.delivered(order.number(), order.merchants().getFirst());
        assertThat(send(path(order) + "/returns", form(order, "1"), files(TestPhotos.photograph()))
                        .getHeader("Location"))
                .endsWith("?notice=return-asked");
        var number = only(order).number();

        assertThat(Page.open(web, path(order) + "/returns/" + number + "?photos=shown", NOBODY)
                        .html())
                .contains("صورة واحدة")
                .doesNotContain("data:image", "?photos=shown#");
        var hers = Map.of(SessionCookie.NAME, sara.session().getValue());
        var own = "/me/orders/" + order.number() + "/returns/" + number;
        assertThat(pictures(Page.open(web, own + "?photos=shown", hers).html())).hasSize(1);
    }

    @Test
    void a_return_of_another_order_is_not_found_below_this_one() throws Exception {
        var order = delivered();
        var other = delivered();
        ask(other, TestPhotos.photograph());

        assertThat(Page.open(web, path(order) + "/returns/" + only(other).number(), NOBODY)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void sixty_days_after_the_asking_they_are_destroyed_even_if_nobody_ever_decided() throws Exception {
        var order = delivered();
        ask(order, TestPhotos.photograph());
        clock.advance(Duration.ofDays(59));
        sweep.sweepWithTheClockConfirmed();
        assertThat(kept(order)).hasSize(1);
        clock.advance(Duration.ofDays(1).plusHours(1));
        sweep.sweepWithTheClockConfirmed();

        assertThat(kept(order)).isEmpty();
        assertThat(photos.of(only(order).number())).isZero();
        assertThat(only(order)).isInstanceOf(Return.Asked.class);
    }

    @Test
    void her_copy_holds_them_and_her_destruction_takes_them_along() throws Exception {
        var order = delivered();
        ask(order, TestPhotos.photograph());
        var hers = order.subject().orElseThrow();

        assertThat(Page.send(web, path(order) + "/privacy/copy.json", Map.of(), NOBODY)
                        .html())
                .contains("return-photo")
                .contains("data:image/jpeg;base64,");
        assertThat(Page.send(web, path(order) + "/privacy/copy", Map.of(), NOBODY)
                        .html())
                .contains("صور كما خُتمت")
                .doesNotContain("base64");
        erasure.eraseEverything(hers);

        assertThat(requests.holdings(hers)).isEmpty();
        assertThat(photos.of(only(order).number())).isZero();
        assertThat(Page.open(web, "/desk/returns/" + only(order).number() + "?photos=shown", desk(order))
                        .html())
                .doesNotContain("data:image");
    }

    @Test
    void the_policy_tells_of_them() {
        assertThat(Page.open(web, "/privacy", NOBODY).html())
                .contains("صور ما تُرجعه")
                .contains("من يبتّ في الإرجاع");
    }

    private void refused(Order order, String said, byte[]... files) throws Exception {
        var answer = ask(order, files);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(UTF_8))
                .contains(said)
                .contains("<option value=\"2\" selected")
                .contains("<option value=\"damaged\" selected");
    }

    private MockHttpServletResponse ask(Order order, byte[]... files) throws Exception {
        return send(path(order) + "/returns", form(order), files(files));
    }

    private MockHttpServletResponse add(String page, int count) throws Exception {
        var files = new byte[count][];
        Arrays.fill(files, TestPhotos.photograph());
        return send(page + "/photos", Map.of(), files(files));
    }

    private static List<MockMultipartFile> files(byte[]... files) {
        return Arrays.stream(files)
                .map(file -> new MockMultipartFile("photos", "سارة في بيتها.jpg", "image/jpeg", file))
                .toList();
    }

    private MockHttpServletResponse send(String path, Map<String, String> form, List<MockMultipartFile> files)
            throws Exception {
        var request = multipart(path);
        for (var file : files) request.file(file);
        form.forEach(request::param);
        return web.perform(request.with(csrf())).andReturn().getResponse();
    }

    private static Map<String, String> form(Order order) {
        return form(order, "2");
    }

    private static Map<String, String> form(Order order, String pieces) {
        return Map.of("merchant", order.merchants().getFirst().toString(), "pieces-0", pieces, "reason", "damaged");
    }

    private static List<byte[]> pictures(String html) {
        return PICTURE.matcher(html)
                .results()
                .map(found -> Base64.getDecoder().decode(found.group(1)))
                .toList();
    }

    private List<String> looks(Order order) {
        return book.entriesOf(her(order), 50).stream()
                .filter(entry -> entry.fields().contains(PersonalField.RETURN_PHOTO))
                .map(entry -> entry.act() + " " + entry.recipient().kind() + " " + entry.purpose())
                .toList();
    }

    private List<Holding> kept(Order order) {
        return requests.holdings(her(order)).stream()
                .filter(holding -> holding.field() == PersonalField.RETURN_PHOTO)
                .toList();
    }

    private String policy(String page) {
        try {
            return web.perform(get(page)).andReturn().getResponse().getHeader("Content-Security-Policy");
        } catch (Exception unexpected) {
            throw new AssertionError(page, unexpected);
        }
    }

    private DataSubjectId her(Order order) {
        return order.subject().orElseThrow();
    }

    private Return only(Order order) {
        return returns.of(order.number()).getFirst();
    }

    private Map<String, String> desk(Order order) {
        return Map.of(
                SessionCookie.NAME, teller.of(order.merchants().getFirst()).getValue());
    }

    private Map<String, String> omar() {
        return Map.of(SessionCookie.NAME, people.with(Role.OPERATOR).session().getValue());
    }

    private Order delivered() {
        var order = shopping.placed(shopping.placement(shopping.cart(Map.of(goods.anOffer(4_500, 20), 2))));
        shopping.delivered(order.number(), order.merchants().getFirst());
        return order;
    }

    private String path(Order order) {
        return "/orders/" + order.number() + "/"
                + orders.link(order.number(), order.placedAt()).toLink();
    }
}
