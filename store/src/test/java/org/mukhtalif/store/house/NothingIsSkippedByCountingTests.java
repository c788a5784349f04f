package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A shop with many goods is paged by the place where a page ended. Rows that are skipped (offset), and totals that are
/// counted for a page (count of all), cost more with every row that is added.
class NothingIsSkippedByCountingTests {

    private static final Pattern OFFSET = Pattern.compile("\\boffset\\s+[:?0-9]", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("\\bcount\\(\\*\\)", Pattern.CASE_INSENSITIVE);

    /// The rooms behind the pages that everybody opens.
    private static final String IN_FRONT =
            ".*/store/(catalog|offers|search|merchants|storefront|cart|promotions|shipping)/.*\\.java";

    /// Who may count there, and what: what stands beside a shelf, held until goods change; lines of staff's synonyms,
    /// which are limited; one cart's lines; one order's lines that are all there.
    private static final List<String> MAY_COUNT =
            List.of("search/FacetSql.java", "search/Meanings.java", "cart/Carts.java", "offers/TakingAtOnce.java");

    @Test
    void no_statement_skips_rows() {
        assertThat(saying(OFFSET, ".*\\.java")).isEmpty();
    }

    @Test
    void behind_the_pages_that_everybody_opens_only_those_count_who_said_why() {
        assertThat(saying(COUNT, IN_FRONT)).containsExactlyInAnyOrderElementsOf(MAY_COUNT);
    }

    private static List<String> saying(Pattern words, String files) {
        return Sources.matching(files, "store/src/main/java").stream()
                .filter(file -> words.matcher(Sources.text(file)).find())
                .map(file -> file.getParent().getFileName() + "/" + file.getFileName())
                .toList();
    }
}
