package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Arabic is read from the right, English from the left, by the same sheets: they say start and end, never left and
/// right. What must know the side (a gradient) asks for the direction by its selector and sets a property of its own.
class LooksReadBothWaysTests {

    private static final Pattern ONE_SIDED = Pattern.compile("(?:^|[;{\\s])(?:"
            + "(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\\b"
            + "|border-(?:top|bottom)-(?:left|right)-radius"
            + "|(?:left|right)\\s*:"
            + "|(?:text-align|float|clear|caption-side)\\s*:\\s*(?:left|right)"
            + ")[^;}]*");

    @Test
    void no_sheet_and_no_page_says_left_or_right() {
        var pages = Sources.matching(".*\\.jte", "store/src/main/jte");
        var sheets = Sources.matching(".*\\.(css|html)", "store/src/main/resources");
        assertThat(sheets).hasSizeGreaterThan(10);
        var oneSided = Stream.concat(pages.stream(), sheets.stream())
                .flatMap(file -> found(Sources.text(file)).stream().map(what -> file.getFileName() + ": " + what));
        assertThat(oneSided).isEmpty();
    }

    @Test
    void a_side_would_be_found() {
        assertThat(found(".a { margin-left: 4px } .b{text-align:right;border-top-left-radius: 2px}"))
                .hasSize(3);
        assertThat(found(".a { margin-inline-start: 4px; --end: left } .right:hover { color: red }"))
                .isEmpty();
    }

    private static List<String> found(String text) {
        return ONE_SIDED
                .matcher(text)
                .results()
                .map(found -> found.group().strip())
                .toList();
    }
}
