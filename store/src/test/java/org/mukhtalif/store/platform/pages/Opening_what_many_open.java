package org.mukhtalif.store.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SpringBootTest(
        classes = StoreOfTrials.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mukhtalif.base-url=https://shop.example", "spring.mvc.problemdetails.enabled=true"})
class Opening_what_many_open {

    private static final Pattern NUMBER = Pattern.compile("Made as number (\\d+)");

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void a_page_that_two_open_at_once_is_made_once_and_bears_the_token_of_each() throws Exception {
        get("/trial/counted?once", "");
        var first = get("/trial/counted?once", "");
        var second = get("/trial/counted?once", "");

        assertThat(number(second)).isEqualTo(number(first));
        assertThat(second.body())
                .contains("<form>" + token(second) + "</form>" + token(second))
                .doesNotContain(token(first));
        assertThat(second.body().getBytes(StandardCharsets.UTF_8))
                .hasSize(first.body().getBytes(StandardCharsets.UTF_8).length);
        assertThat(second.headers().firstValue("Content-Language")).contains("ar");
    }

    @Test
    void a_page_that_was_asked_for_once_is_not_kept() throws Exception {
        assertThat(number(get("/trial/counted?rare", ""))).isNotEqualTo(number(get("/trial/counted?rare", "")));
    }

    @Test
    void another_address_and_another_language_are_other_pages() throws Exception {
        assertThat(number(get("/trial/counted?a", ""))).isNotEqualTo(number(get("/trial/counted?b", "")));
        assertThat(number(get("/trial/counted?a", ""))).isNotEqualTo(number(get("/en/trial/counted?a", "")));
    }

    @Test
    void who_agreed_to_a_cookie_gets_a_page_of_her_own() throws Exception {
        var hers = number(get("/trial/counted?own", "choices=recent"));
        assertThat(number(get("/trial/counted?own", "choices=recent"))).isNotEqualTo(hers);
        assertThat(number(get("/trial/counted?own", ""))).isNotEqualTo(hers);
    }

    @Test
    void a_page_is_shown_again_for_a_second_and_no_longer() throws Exception {
        get("/trial/counted?old", "");
        var first = number(get("/trial/counted?old", ""));
        assertThat(number(get("/trial/counted?old", ""))).isEqualTo(first);
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(() -> !number(get("/trial/counted?old", "")).equals(first));
    }

    private HttpResponse<String> get(String path, String cookies) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!cookies.isEmpty()) request.header("Cookie", cookies);
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String token(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Token").orElseThrow();
    }

    private static String number(HttpResponse<String> answer) {
        var found = NUMBER.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }
}
