package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every word for people stands in a bundle, in Arabic and in English; none stands in a page.
class BundlesAreCompleteTests {

    /// Arabic counts in six forms, English in two.
    private static final String NUMBERED = "\\.(zero|one|two|few|many|other)$";

    @ParameterizedTest
    @MethodSource("arabicBundles")
    void english_says_all_that_arabic_says(Path arabic) throws IOException {
        var english = Path.of(arabic.toString().replace(".properties", "_en.properties"));
        assertThat(keys(english)).as(english.toString()).isEqualTo(keys(arabic)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_holds_no_words_of_its_own(Path page) {
        var left = Sources.text(page)
                .replaceAll("(?s)<%--.*?--%>|<!--.*?-->", " ")
                .replaceAll("(?m)^\\s*[@!].*$", " ")
                .replaceAll("(?s)[$!]\\{[^}]*\\}", " ");
        assertThat(left).as(page.toString()).doesNotContainPattern("[\\u0621-\\u064A]{2,}");
    }

    /// Only the words of commands are read by Java's own formats, which need an apostrophe twice.
    @ParameterizedTest
    @MethodSource("wordsOfPages")
    void an_apostrophe_is_written_once_as_it_is_read(Path bundle) {
        assertThat(Sources.text(bundle)).as(bundle.toString()).doesNotContain("''");
    }

    @Test
    void there_are_bundles_and_pages() {
        assertThat(wordsOfPages()).isNotEmpty();
        assertThat(arabicBundles()).isNotEmpty();
        assertThat(pages()).isNotEmpty();
    }

    static List<Path> arabicBundles() {
        return Sources.matching(
                ".*src/main/resources/.*(messages|words).*(?<!_en)\\.properties", "store", "privacy-engine");
    }

    static List<Path> wordsOfPages() {
        return Sources.matching(".*src/main/resources/messages/(?!platform).*\\.properties", "store");
    }

    static List<Path> pages() {
        return Sources.matching(".*\\.jte", "store/src/main/jte");
    }

    private static Set<String> keys(Path bundle) throws IOException {
        var lines = new Properties();
        lines.load(new StringReader(Sources.text(bundle)));
        return lines.stringPropertyNames().stream()
                .map(key -> key.replaceAll(NUMBERED, ""))
                .collect(Collectors.toSet());
    }
}
