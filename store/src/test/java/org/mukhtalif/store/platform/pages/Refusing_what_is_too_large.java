package org.mukhtalif.store.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
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
class Refusing_what_is_too_large {

    private static final int MEGA = 1024 * 1024;
    private static final String FILES = "multipart/form-data; boundary=b";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void files_larger_than_any_page_takes_are_told_so_in_the_page_s_language() throws Exception {
        var answer = send("/en/desk/imports", FILES, announced(100 * MEGA));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<html lang=\"en\"", "That was larger than we accept", "24 MB");
        assertThat(send("/desk/imports", FILES, announced(100 * MEGA)).body()).contains("حجم ما أُرسل أكبر من المسموح");
    }

    @Test
    void so_is_a_form_without_files() throws Exception {
        var answer = send("/en/trial/word", FORM, announced(MEGA));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<html lang=\"en\"", "That was larger than we accept");
        assertThat(send("/trial/word", FORM, unannounced(MEGA)).body()).contains("حجم ما أُرسل أكبر من المسموح");
    }

    @Test
    void files_are_refused_unread_where_none_are_asked_for_and_still_in_the_page_s_language() throws Exception {
        var answer = send("/en/trial/word", FILES, announced(100 * MEGA));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("<html lang=\"en\"", "class=\"search\"");
    }

    @Test
    void a_program_gets_a_problem() throws Exception {
        var answer = send("/api/v1/orders/M-7K3Q92/payment/receipt", FILES, announced(100 * MEGA));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"type\":\"/problems/too-large\"");
    }

    private HttpResponse<String> send(String path, String type, BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .POST(body)
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static BodyPublisher announced(int bytes) {
        return BodyPublishers.fromPublisher(unannounced(bytes), bytes);
    }

    private static BodyPublisher unannounced(int bytes) {
        return BodyPublishers.ofInputStream(() -> new Letters(bytes));
    }

    /// So many times the letter `a`.
    private static final class Letters extends InputStream {

        private int left;

        Letters(int left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left <= 0) return -1;
            int given = Math.min(most, left);
            Arrays.fill(into, from, from + given, (byte) 'a');
            left -= given;
            return given;
        }
    }
}
