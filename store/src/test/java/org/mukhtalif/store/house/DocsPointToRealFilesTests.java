package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A guide that points to a file points to one that is there.
class DocsPointToRealFilesTests {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)\\s#]+)");

    @Test
    void every_link_leads_somewhere() {
        var dead = Sources.matching("([A-Za-z.-]+|docs/.*|policy/.*)\\.md", "").stream()
                .flatMap(DocsPointToRealFilesTests::dead);
        assertThat(dead).isEmpty();
    }

    private static Stream<String> dead(Path guide) {
        return LINK.matcher(Sources.text(guide))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(guide.resolveSibling(link)))
                .map(link -> Sources.HOUSE.relativize(guide) + " → " + link);
    }
}
