package org.mukhtalif.store.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SpringBootTest(
        classes = StoreOfTrials.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mukhtalif.base-url=https://shop.example", "spring.mvc.problemdetails.enabled=true"})
class Showing_pages_to_people_and_programs {

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private AssetShelf shelf;

    @Test
    void the_same_page_is_arabic_at_its_path_and_english_below_en() throws Exception {
        assertThat(get("/trial").body()).contains("<html lang=\"ar\" dir=\"rtl\">", "hreflang=\"en\"");
        assertThat(get("/en/trial").body()).contains("<html lang=\"en\" dir=\"ltr\">", "action=\"/en/search\"");
    }

    @Test
    void the_head_names_the_page_and_its_twin_by_their_full_addresses() throws Exception {
        assertThat(get("/en/trial?page=2").body())
                .contains("<link rel=\"canonical\" href=\"https://shop.example/en/trial\">")
                .contains("hreflang=\"ar\" href=\"https://shop.example/trial\"");
    }

    @Test
    void after_a_form_the_browser_stays_in_its_language() throws Exception {
        var answer = post("/en/trial/عسل");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/en/trial/%D8%B9%D8%B3%D9%84?notice=saved");
    }

    @Test
    void a_notice_can_only_say_what_the_bundles_hold() throws Exception {
        assertThat(get("/trial?notice=%3Cb%3Ehello").body()).doesNotContain("hello");
    }

    @Test
    void what_does_not_exist_gets_a_page_in_the_visitors_language() throws Exception {
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/nothing").body()).contains("لا توجد صفحة بهذا العنوان", "class=\"search\"", "/en/nothing");
        assertThat(get("/en/trial/gone").body()).contains("There is no page at this address", "noindex");
    }

    @Test
    void a_number_that_cannot_be_read_is_an_address_that_does_not_exist() throws Exception {
        assertThat(get("/trial/numbers/seven").statusCode()).isEqualTo(404);
    }

    @Test
    void a_wrong_method_is_said_to_be_one() throws Exception {
        var answer = post("/trial");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    @Test
    void a_defect_tells_a_reference_and_nothing_of_the_inside() throws Exception {
        var answer = get("/en/trial/defect");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Reference to give us", "cart and orders are safe")
                .doesNotContain("Exception", "org.mukhtalif", "secret inside");
    }

    @Test
    void a_page_that_breaks_half_way_is_not_sent_half() throws Exception {
        var answer = get("/trial/broken-template");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body().strip())
                .contains("تعطّل عرض هذه الصفحة")
                .endsWith("</html>")
                .containsOnlyOnce("<html");
    }

    @Test
    void a_database_without_free_connections_is_busy_not_broken() throws Exception {
        var answer = get("/trial/busy");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void a_program_that_is_too_fast_gets_a_problem_and_the_seconds_to_wait() throws Exception {
        var answer = send(request("/api/v1/too-fast").header("Accept-Language", "en"));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("7");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"/problems/too-many\"", "\"status\":429");
    }

    @Test
    void programs_get_a_problem_document_in_the_language_they_ask_for() throws Exception {
        var answer = send(request("/api/v1/nothing").header("Accept-Language", "en-GB, ar;q=0.5"));
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"/problems/not-found\"", "\"status\":404", "There is no page at this address");
    }

    @Test
    void what_the_web_server_itself_refuses_names_no_software() throws Exception {
        var answer = raw("GET /a|b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("تعذّر عرض هذه الصفحة")
                .doesNotContainIgnoringCase("tomcat");
    }

    @Test
    void the_style_sheet_is_kept_for_a_year_under_an_address_that_names_its_content() throws Exception {
        var answer = get(shelf.address().of("mukhtalif.css"));
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
        assertThat(answer.body()).contains("@layer tokens", "--palm:").hasSizeLessThan(40 * 1024);
        assertThat(get("/assets/before/mukhtalif.css").headers().firstValue("Cache-Control"))
                .contains("no-cache");
    }

    @Test
    void the_desks_have_a_sheet_of_their_own_that_no_shopper_fetches() throws Exception {
        assertThat(get(shelf.address().of("desk.css")).body())
                .contains("@layer desk", ".desk-bar")
                .hasSizeLessThan(16 * 1024);
        assertThat(get("/trial").body()).contains("mukhtalif.css").doesNotContain("desk.css");
        assertThat(get(shelf.address().of("mukhtalif.css")).body()).doesNotContain(".desk-links");
    }

    @Test
    void an_icon_is_a_symbol_of_the_icon_sheet() throws Exception {
        assertThat(get(shelf.address().of("icons.svg")).body())
                .contains("<symbol id=\"riyal\" viewBox=\"0 0 24 26\"", "<symbol id=\"truck\"");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
