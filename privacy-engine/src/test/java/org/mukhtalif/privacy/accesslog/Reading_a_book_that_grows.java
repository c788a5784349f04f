package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.transparency.SignedNote;

/// A store writes while somebody goes through its files.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Reading_a_book_that_grows {

    private static final String FIRST = "e 0 bGVhZg==\n";
    private static final String HALF = "e 1 bGV";
    private static final String REST = "hZg==\n";

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void aBook() {
        file = directory.resolve("book-000000000000-2026-11-23.log");
    }

    @Test
    void finds_nothing_broken_when_whole_lines_were_added_meanwhile() throws IOException {
        assertThat(brokenIn(FIRST, HALF + REST)).isEmpty();
    }

    @Test
    void finds_nothing_broken_when_a_half_written_line_was_ended_meanwhile() throws IOException {
        assertThat(brokenIn(FIRST + HALF, REST)).isEmpty();
    }

    @Test
    void finds_a_line_broken_that_nobody_ended() throws IOException {
        assertThat(brokenIn(FIRST + HALF, "")).containsExactly(file.getFileName() + " end");
    }

    @Test
    void finds_a_line_broken_that_is_still_being_added_to() throws IOException {
        assertThat(brokenIn(FIRST + HALF, "hZg")).containsExactly(file.getFileName() + " end");
    }

    /// What a reader is told of a file with this content, to which this is added when the first line has been told.
    private List<String> brokenIn(String content, String added) throws IOException {
        Files.writeString(file, content);
        var broken = new ArrayList<String>();
        BookLines.read(file, new BookLines.Reader() {
            @Override
            public void entry(long number, byte[] leaf) {
                assertThat(number).isZero();
                append(added);
            }

            @Override
            public void checkpoint(SignedNote note) {}

            @Override
            public void broken(String where) {
                broken.add(where);
            }
        });
        return broken;
    }

    private void append(String words) {
        try {
            Files.writeString(file, words, UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
