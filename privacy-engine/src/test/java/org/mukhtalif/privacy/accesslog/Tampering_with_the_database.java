package org.mukhtalif.privacy.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.Frontier;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.LogSigner;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Tampering_with_the_database {

    private static ABook original;

    @BeforeAll
    static void write() {
        original = ABook.written();
    }

    @AfterAll
    static void remove() {
        original.close();
    }

    @Test
    void an_untouched_book_holds() {
        var report = original.lookWithKept();
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isGreaterThan(600).isEqualTo(report.inFiles());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void is_noticed(String name, String statements) {
        try (var book = original.copy()) {
            book.technician("delete from accesslog.subject_entry");
            for (var sql : statements.split(";;")) book.technician(filled(sql, book));
            assertThat(book.look().findings()).as(name).isNotEmpty();
        }
    }

    static Stream<Arguments> statements() throws IOException {
        return lines("/tampering/database.txt").map(line -> Arguments.of(line[0], line[1]));
    }

    static Stream<String[]> lines(String resource) throws IOException {
        try (var file = Tampering_with_the_database.class.getResourceAsStream(resource)) {
            var text = new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n"))
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" :: ", 2))
                    .toList()
                    .stream();
        }
    }

    @Test
    void an_entry_that_was_kept_from_getting_its_number_is_noticed() {
        try (var book = original.copy()) {
            enter(book, "1");
            assertThat(book.lookLater(java.time.Duration.ofMinutes(2)).findings())
                    .extracting(BookFinding::fault)
                    .containsExactly(BookFault.NEVER_NUMBERED);
        }
    }

    @Test
    void an_older_copy_of_the_database_is_noticed() {
        try (var book = original.copy()) {
            cut(book, book.keptSize());
            assertThat(book.look().findings())
                    .extracting(BookFinding::fault)
                    .contains(BookFault.FILES_DIFFER, BookFault.CUT_SHORT);
        }
    }

    @Test
    void a_book_computed_anew_without_the_key_is_noticed() {
        try (var book = original.copy()) {
            book.technician(filled("""
                    update accesslog.entry set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'merchant/17',
                      'merchant/18'), 'UTF8') where id = {45}
                    """, book));
            computeAnew(book, null);
            assertThat(book.look().findings()).extracting(BookFinding::fault).contains(BookFault.NOT_SIGNED);
        }
    }

    @Test
    void a_book_computed_anew_with_another_key_is_noticed() {
        try (var book = original.copy()) {
            computeAnew(book, LogSigner.of(new byte[32]));
            assertThat(book.look().findings()).extracting(BookFinding::fault).contains(BookFault.NOT_SIGNED);
        }
    }

    /// Roots, edges and notes are made to fit the leaves; stored hashes too.
    private static void computeAnew(ABook book, @org.jspecify.annotations.Nullable LogSigner signer) {
        var checkpoints = book.rows().after(-1, 1000);
        var frontier = Frontier.empty();
        for (var kept : checkpoints) {
            while (frontier.size() < kept.size())
                frontier.add(Hash.ofLeaf(
                        book.rows().numbered(frontier.size(), 1).getFirst().leaf()));
            var told = Checkpoint.of(kept.note().substring(0, kept.note().indexOf("\n\n") + 1));
            var anew = new Checkpoint(
                    signer == null ? told.origin() : signer.key().name(), kept.size(), frontier.root(), told.at());
            var note = signer == null
                    ? anew.text() + kept.note().substring(kept.note().indexOf("\n\n") + 1)
                    : signer.sign(anew.text()).written();
            book.db()
                    .sql("update accesslog.checkpoint set root = :r, frontier = :f, note = :n where size = :s")
                    .param("r", frontier.root().bytes())
                    .param("f", frontier.bytes())
                    .param("n", note)
                    .param("s", kept.size())
                    .update();
        }
        book.technician("truncate accesslog.tile");
        var leaves = new Tiles(book.db());
        leaves.add(0, leaves.leafHashes(0, frontier.size()));
    }

    static void cut(ABook book, long size) {
        for (var sql : """
                delete from accesslog.subject_entry;;
                delete from accesslog.entry where id in (select entry_id from accesslog.numbered where number >= {s});;
                delete from accesslog.numbered where number >= {s};;
                delete from accesslog.checkpoint where size > {s};;
                delete from accesslog.tile where (position + 1) * 256 > {s}
                """.replace("{s}", String.valueOf(size)).split(";;")) book.technician(sql);
    }

    private static void enter(ABook book, String writtenIn) {
        var leaf = book.rows().numbered(9, 1).getFirst().leaf();
        var id = TimeOrderedIds.at(java.time.Instant.now());
        var own = new String(leaf, StandardCharsets.UTF_8)
                .replace(book.entry(9).toString(), id.toString())
                .getBytes(StandardCharsets.UTF_8);
        book.db()
                .sql("insert into accesslog.entry (id, leaf, mark, written_in) values (:i, :l, :m, cast(:w as xid8))")
                .param("i", id)
                .param("l", own)
                .param("m", book.secrets().mark(own))
                .param("w", writtenIn)
                .update();
    }

    private static String filled(String sql, ABook book) {
        var withSize = sql.replace("{size}", String.valueOf(book.keptSize()));
        return Pattern.compile("\\{(\\d+)\\}(?!=)")
                .matcher(withSize)
                .replaceAll(number -> "'" + book.entry(Long.parseLong(number.group(1))) + "'");
    }
}
