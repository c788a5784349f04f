package org.mukhtalif.privacy.cookies;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.policy.TestPolicy;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class The_cookie_gate {

    private final CookieRegister register = new CookieRegister(TestPolicy.published());
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @ValueSource(strings = {"Set-Cookie", "set-cookie", "SET-COOKIE", "sEt-cOoKiE", "Set-Cookie2"})
    void stops_an_unregistered_cookie_however_the_header_is_written(String header) {
        assertThat(leaving(response -> response.addHeader(header, "_ga=GA1.2.3; Path=/")))
                .isEmpty();
        assertThat(leaving(response -> response.setHeader(header, "_ga=GA1.2.3; Path=/")))
                .isEmpty();
        assertThat(leaving(response -> response.addIntHeader(header, 7))).isEmpty();
        assertThat(leaving(response -> response.setIntHeader(header, 7))).isEmpty();
    }

    @Test
    void stops_an_unregistered_cookie_given_as_an_object() {
        assertThat(leaving(response -> response.addCookie(new Cookie("JSESSIONID", "1"))))
                .isEmpty();
    }

    @Test
    void lets_a_registered_one_out_with_all_its_attributes() {
        assertThat(leaving(response -> response.addHeader("set-cookie", "cart=x.2; Path=/; Max-Age=60; HttpOnly")))
                .singleElement()
                .asString()
                .startsWith("cart=x.2; Path=/; Max-Age=60")
                .endsWith("HttpOnly");
        var cookie = new Cookie("session", "token");
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge(60);
        assertThat(leaving(response -> response.addCookie(cookie)))
                .singleElement()
                .asString()
                .startsWith("session=token; ")
                .contains("Max-Age=60")
                .contains("HttpOnly")
                .contains("Path=/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "session=t; Max-Age=99999999; Path=/                | session=t; Path=/; Max-Age=1209600",
                "session=t; Expires=Thu, 01 Jan 2099 00:00:00 GMT   | session=t; Max-Age=1209600",
                "session=t; max-age=60; Path=/                      | session=t; max-age=60; Path=/",
                "csrf=t; Max-Age=60; HttpOnly                       | csrf=t; HttpOnly",
                "cart=t                                             | cart=t",
            })
    void lets_no_cookie_live_longer_than_the_register_says(String wanted, String admitted) {
        assertThat(register.admitted(SetCookie.of(wanted), new CookieChoices(false, Set.of())))
                .map(SetCookie::header)
                .contains(admitted);
    }

    @Test
    void lets_an_optional_one_out_only_after_a_yes() {
        Consumer<HttpServletResponse> recent = response -> response.addHeader("Set-Cookie", "recent=1.2; Max-Age=60");
        assertThat(leaving(recent)).isEmpty();
        request.setCookies(new Cookie("choices", "none"));
        assertThat(leaving(recent)).isEmpty();
        request.setCookies(new Cookie("choices", "recent"));
        assertThat(leaving(recent)).hasSize(1);
    }

    @Test
    void takes_the_browser_s_privacy_signal_for_a_no() {
        request.setCookies(new Cookie("choices", "recent"));
        request.addHeader("Sec-GPC", "1");
        assertThat(leaving(response -> response.addHeader("Set-Cookie", "recent=1.2; Max-Age=60")))
                .isEmpty();
    }

    @Test
    void always_lets_a_browser_forget() {
        assertThat(leaving(response -> response.addHeader("Set-Cookie", "recent=; Max-Age=0; Path=/")))
                .hasSize(1);
        assertThat(leaving(response -> response.addHeader("Set-Cookie", "csrf=; Max-Age=0")))
                .hasSize(1);
    }

    @Test
    void leaves_other_headers_alone() throws ServletException, IOException {
        var out = new MockHttpServletResponse();
        new CookieGate(register)
                .doFilter(request, out, (_, response) -> ((HttpServletResponse) response).setHeader("X-Tea", "hot"));
        assertThat(out.getHeader("X-Tea")).isEqualTo("hot");
    }

    @Test
    void is_proved_by_its_control() {
        assertThat(new CookiesRegistered(register, TestPolicy.published()).probe())
                .isEqualTo(new ProofResult.Held());
        var lax = new CookieRegister(TestPolicy.changed(
                "policy.yaml", "- name: recent\n    necessary: false", "- name: recent\n    necessary: true"));
        assertThat(new CookiesRegistered(lax, TestPolicy.published()).probe()).isInstanceOf(ProofResult.Failed.class);
    }

    @Test
    void understands_choices_and_takes_rubbish_for_none() {
        assertThat(CookieChoices.parse(Optional.empty()).made()).isFalse();
        assertThat(CookieChoices.parse(Optional.of("none"))).isEqualTo(new CookieChoices(true, Set.of()));
        assertThat(CookieChoices.parse(Optional.of("b.a")).agreed()).containsExactly("a", "b");
        assertThat(CookieChoices.parse(Optional.of("a..b")).made()).isFalse();
        assertThat(CookieChoices.parse(Optional.of("x".repeat(5000))).made()).isFalse();
        assertThat(new CookieChoices(true, Set.of("recent")).format()).isEqualTo("recent");
        assertThat(new CookieChoices(true, Set.of()).format()).isEqualTo("none");
    }

    private List<String> leaving(Consumer<HttpServletResponse> page) {
        try {
            var out = new MockHttpServletResponse();
            new CookieGate(register)
                    .doFilter(request, out, (_, response) -> page.accept((HttpServletResponse) response));
            var headers = new java.util.ArrayList<>(out.getHeaders("Set-Cookie"));
            headers.addAll(out.getHeaders("Set-Cookie2"));
            return headers;
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
