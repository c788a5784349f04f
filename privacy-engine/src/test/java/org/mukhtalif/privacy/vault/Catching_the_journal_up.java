package org.mukhtalif.privacy.vault;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Sara;

/// A crash may come after a key is in the keyring and before the journal tells of it. The next start makes up for it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Catching_the_journal_up extends EpochsToChange {

    private final Sara sara = Sara.somebodyNew();

    @Test
    void a_start_tells_nothing_again_that_the_journal_tells() throws IOException {
        var log = afterAnOrder();
        var told = Files.readString(log);
        start().close();
        assertThat(Files.readString(log)).isEqualTo(told);
    }

    @Test
    void a_key_that_a_crash_kept_from_the_journal_is_told_at_the_next_start() throws IOException {
        var log = afterAnOrder();
        var told = Files.readAllLines(log);
        Files.write(log, told.stream().filter(line -> !tellsOfOrder(line)).toList());
        start().close();
        assertThat(keys(Files.readAllLines(log))).containsExactlyInAnyOrderElementsOf(keys(told));
    }

    @Test
    void a_line_that_was_torn_does_not_count_as_told() throws IOException {
        var log = afterAnOrder();
        var told = Files.readAllLines(log);
        Files.write(
                log,
                told.stream()
                        .map(line -> tellsOfOrder(line) ? "0" + line : line)
                        .toList());
        start().close();
        assertThat(keys(Files.readAllLines(log))).containsExactlyInAnyOrderElementsOf(keys(told));
    }

    @Test
    void a_key_made_anew_is_told_though_an_older_one_of_its_name_was() throws IOException {
        var log = afterAnOrder();
        var told = Files.readAllLines(log);
        Files.write(
                log,
                told.stream()
                        .map(line -> tellsOfOrder(line) ? older(line) : line)
                        .toList());
        start().close();
        assertThat(keys(Files.readAllLines(log))).containsAll(keys(told));
    }

    @Test
    void keys_that_were_made_long_before_are_not_asked_for() throws IOException {
        var log = afterAnOrder();
        var told = Files.readString(log);
        var marks = journalOf(log).told(1, Instant.now().plusSeconds(1));
        assertThat(marks).isEmpty();
        assertThat(journalOf(log).told(1, Instant.EPOCH))
                .hasSameSizeAs(told.lines().toList());
    }

    @Test
    void a_file_is_read_from_its_end_however_long_its_lines_are(@TempDir Path folder) throws IOException {
        var lines = List.of("first", "a".repeat(200_000), "b", "c".repeat(65_535), "d".repeat(65_536), "last");
        var file = Files.write(folder.resolve("lines"), lines);
        try (var fromTheEnd = new LinesFromTheEnd(file)) {
            for (var line : lines.reversed()) assertThat(fromTheEnd.next()).hasValue(line);
            assertThat(fromTheEnd.next()).isEmpty();
        }
    }

    private Path afterAnOrder() {
        try (var engine = start()) {
            sara.ordersFrom(engine);
            return engine.the(KeyJournal.class).logOf(1);
        }
    }

    /// Names and wrapped keys, without when they were made: the keyring rounds that to microseconds.
    private static List<List<String>> keys(List<String> lines) {
        return lines.stream()
                .flatMap(line -> JournalLine.read(line).stream())
                .map(line -> line.columns().subList(0, 4))
                .toList();
    }

    private static KeyJournal journalOf(Path log) {
        return new KeyJournal(requireNonNull(log.getParent()));
    }

    /// The line of another key of the same name.
    private static String older(String line) {
        var columns = new ArrayList<>(JournalLine.read(line).orElseThrow().columns());
        columns.set(3, columns.get(3).replaceAll("(?<=x).*", "00".repeat(60)));
        return new JournalLine('k', columns).written().strip();
    }

    private boolean tellsOfOrder(String line) {
        return line.contains("\t" + sara.id() + "\t" + sara.order() + "\t");
    }
}
