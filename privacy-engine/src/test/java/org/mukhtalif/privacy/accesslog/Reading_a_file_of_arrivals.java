package org.mukhtalif.privacy.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Reading_a_file_of_arrivals {

    private static final List<String> LINES =
            List.of("first", "a".repeat(200_000), "b", "c".repeat(65_535), "d".repeat(65_536), "last");

    @TempDir
    Path folder;

    @Test
    void gives_every_line_however_long_it_is() throws IOException {
        expect(String.join("\n", LINES) + "\n", LINES, false);
    }

    @Test
    void ends_where_the_room_begins_that_was_made_ahead() throws IOException {
        expect(String.join("\n", LINES) + "\n" + "\0".repeat(100_000), LINES, false);
    }

    @Test
    void tells_of_a_last_line_without_an_end_and_does_not_give_it() throws IOException {
        expect(String.join("\n", LINES), LINES.subList(0, 5), true);
        expect(String.join("\n", LINES) + "\0\0", LINES.subList(0, 5), true);
    }

    @Test
    void gives_nothing_of_an_empty_file() throws IOException {
        expect("", List.of(), false);
        expect("\0\0", List.of(), false);
    }

    private void expect(String written, List<String> lines, boolean torn) throws IOException {
        var file = Files.writeString(folder.resolve("arrivals"), written);
        try (var read = new WrittenLines(file)) {
            for (var line : lines) assertThat(read.next()).hasValue(line);
            assertThat(read.next()).isEmpty();
            assertThat(read.next()).isEmpty();
            assertThat(read.isTorn()).isEqualTo(torn);
        }
    }
}
