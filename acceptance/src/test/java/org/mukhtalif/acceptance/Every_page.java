package org.mukhtalif.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every page that anybody can open.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Every_page {

    private static final List<String> PATHS = List.of(
            "/",
            "/categories",
            "/categories/saudi-coffee",
            "/merchants/al-nakhil",
            "/search?q=تمر",
            "/search?q=zzzzqqqq",
            "/cart",
            "/registration",
            "/session",
            "/recovery",
            "/privacy",
            "/terms",
            "/cookies",
            "/no-such-page");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void answers_without_a_violation_and_fits_a_small_phone(String language) {
        try (var somebody = Person.reading(language, true)) {
            somebody.page().setViewportSize(360, 740);
            var faults = PATHS.stream()
                    .flatMap(path -> faults(somebody, path).stream().map(fault -> path + ": " + fault))
                    .toList();
            assertThat(faults).isEmpty();
            assertThat(somebody.complaints()).isEmpty();
        }
    }

    @Test
    void sets_no_cookie_that_is_not_in_the_register() {
        try (var somebody = Person.reading("ar", true)) {
            PATHS.forEach(somebody::opens);
            assertThat(List.of("cart", "choices", "csrf", "recent", "session")).containsAll(somebody.cookieNames());
        }
    }

    @Test
    void sets_only_the_necessary_cookies_after_a_refusal() {
        try (var somebody = Person.reading("ar", true)) {
            somebody.opens("/");
            somebody.refusesCookies();
            PATHS.forEach(somebody::opens);
            somebody.opens("/merchants/al-nakhil");
            somebody.follows("main a[href*='/products/']");
            somebody.putsIntoCart();
            assertThat(List.of("cart", "choices", "csrf", "session")).containsAll(somebody.cookieNames());
        }
    }

    @Test
    void asks_nobody_but_the_shop_itself() {
        try (var somebody = Person.reading("ar", true)) {
            somebody.page()
                    .onRequest(request -> assertThat(request.url())
                            .startsWith(RunningShop.shared().url("")));
            PATHS.forEach(somebody::opens);
        }
    }

    private static List<String> faults(Person somebody, String path) {
        var faults = new ArrayList<String>();
        int status = somebody.opens(path);
        if (status != (path.equals("/no-such-page") ? 404 : 200)) faults.add("answered " + status);
        if (isWiderThanTheScreen(somebody)) faults.add("is wider than the screen");
        new AxeBuilder(somebody.page())
                .withTags(WCAG)
                .analyze()
                .getViolations()
                .forEach(fault -> faults.add(fault.getId() + " at "
                        + fault.getNodes().stream()
                                .map(node -> node.getTarget().toString())
                                .limit(3)
                                .toList()));
        return faults;
    }

    private static boolean isWiderThanTheScreen(Person somebody) {
        return (boolean) somebody.page()
                .evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }
}
