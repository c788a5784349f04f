package org.mukhtalif.privacy.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mukhtalif.privacy.transparency.LogSigner;
import org.springframework.util.FileSystemUtils;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Tampering_with_the_files {

    private interface Act {
        void on(ABook book) throws IOException;
    }

    private interface Edit {
        void on(List<String> lines);
    }

    private static final Map<String, Act> ACTS = new LinkedHashMap<>();

    static {
        lines("a line's entry changed", lines -> {
            int at = entryIn(lines);
            lines.set(at, withOneLetterChanged(lines.get(at)));
        });
        lines("a line deleted", lines -> lines.remove(11));
        lines("two lines changed places", lines -> Collections.swap(lines, 12, 13));
        lines("a line doubled", lines -> lines.add(14, lines.get(14)));
        lines("a line of another number", lines -> lines.set(15, lines.get(15).replaceFirst("^e \\d+", "e 9")));
        lines("a line that cannot be read", lines -> lines.set(16, "e 16 !"));
        lines("a line of another kind", lines -> lines.add(17, "x 17 AAAA"));
        lines("an entry added", lines -> lines.add(18, lines.get(18).replaceFirst("^e \\d+", "e 17")));
        lines("a checkpoint's line deleted", lines -> lines.remove(checkpointIn(lines)));
        lines(
                "a checkpoint's line changed",
                lines -> lines.set(
                        checkpointIn(lines), lines.get(checkpointIn(lines)).replaceFirst("c bXVr", "c bXVs")));
        lines("a checkpoint's line doubled", lines -> lines.add(checkpointIn(lines), lines.get(checkpointIn(lines))));
        act(
                "the last lines cut off",
                book -> edit(
                        last(book),
                        lines -> lines.subList(lines.size() - 60, lines.size()).clear()));
        act("the last checkpoint cut off", book -> edit(last(book), lines -> lines.removeLast()));
        act("the last line torn", book -> {
            var bytes = Files.readAllBytes(last(book));
            Files.write(last(book), java.util.Arrays.copyOf(bytes, bytes.length - 20));
        });
        act("a forged entry at the end", book -> edit(last(book), lines -> lines.add("e 9000 AAAA")));
        act(
                "a file deleted",
                book -> Files.delete(BookLines.filesIn(book.files()).get(1)));
        act("all files deleted", book -> FileSystemUtils.deleteRecursively(book.files()));
        act("two files changed places", book -> {
            var files = BookLines.filesIn(book.files());
            var first = Files.readAllBytes(files.get(0));
            Files.write(files.get(0), Files.readAllBytes(files.get(1)));
            Files.write(files.get(1), first);
        });
        act("an older copy of the files", book -> {
            var files = BookLines.filesIn(book.files());
            for (var file : files.subList(2, files.size())) Files.delete(file);
        });
        act("an older copy of the database and of the files", book -> {
            Tampering_with_the_database.cut(book, book.keptSize());
            cutFiles(book);
        });
        act(
                "a line of arrivals changed",
                book -> edit(
                        arrivals(book),
                        lines -> lines.set(
                                0,
                                lines.get(0)
                                        .replaceFirst("bWVyY2hhbnQvMTc", "bWVyY2hhbnQvMTg")
                                        .replaceFirst("\\+ bGVhZj", "+ bGVhZk"))));
        act(
                "a line of arrivals with another's mark",
                book -> edit(arrivals(book), lines -> {
                    var one = lines.get(1).split(" ");
                    one[2] = lines.get(2).split(" ")[2];
                    lines.set(1, String.join(" ", one));
                }));
        act(
                "an arrival crossed out",
                book -> edit(arrivals(book), lines -> {
                    var one = lines.get(3).split(" ");
                    lines.add("- " + one[1] + " " + one[2]);
                }));
        act("an entry deleted before it had a number", book -> {
            var arrival = arrived(book).getFirst();
            var spare = book.secrets();
            var id = TimeOrderedIds.at(TimeOrderedIds.timeOf(arrival.id()));
            var leaf = new String(arrival.leaf(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace(arrival.id().toString(), id.toString())
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            var entry = new MarkedEntry(id, ABook.SARA, leaf, spare.mark(leaf));
            Files.write(arrivals(book), Arrival.of(entry, spare).line(), java.nio.file.StandardOpenOption.APPEND);
        });
        act("an entry changed before it had a number", book -> {
            var arrival = arrived(book).get(5);
            var leaf = (new String(arrival.leaf(), java.nio.charset.StandardCharsets.UTF_8) + "\n")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            var other = new MarkedEntry(
                    arrival.id(), ABook.SARA, leaf, book.secrets().mark(leaf));
            edit(
                    arrivals(book),
                    lines -> lines.set(
                            5,
                            new String(
                                            Arrival.of(other, book.secrets()).line(),
                                            java.nio.charset.StandardCharsets.US_ASCII)
                                    .strip()));
        });
        act(
                "the custodian's newest checkpoint of another key",
                book -> Files.writeString(
                        book.custodian().resolve("book.head"),
                        LogSigner.of(new byte[32]).sign(book.kept().text()).written()));
    }

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
    void an_untouched_copy_holds() {
        try (var book = original.copy()) {
            assertThat(book.lookWithKept().findings()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void is_noticed(String name) throws IOException {
        try (var book = original.copy()) {
            ACTS.get(name).on(book);
            assertThat(book.look().findings()).as(name).isNotEmpty();
        }
    }

    static Stream<String> names() {
        return ACTS.keySet().stream();
    }

    @Test
    void even_what_the_custodian_holds_gone_too_a_kept_checkpoint_notices() throws IOException {
        try (var book = original.copy()) {
            Tampering_with_the_database.cut(book, book.keptSize() - 50);
            cutFiles(book);
            FileSystemUtils.deleteRecursively(book.arrivals());
            Files.delete(book.custodian().resolve("book.head"));
            assertThat(book.lookWithKept().findings())
                    .extracting(BookFinding::fault)
                    .containsExactly(BookFault.CUT_SHORT);
        }
    }

    /// The files end where the rows do.
    private static void cutFiles(ABook book) throws IOException {
        long size = book.rows().latest().orElseThrow().size();
        for (var file : BookLines.filesIn(book.files())) {
            var lines = new ArrayList<>(Files.readAllLines(file));
            boolean over = lines.removeIf(line -> line.startsWith("e ") && Long.parseLong(line.split(" ")[1]) >= size);
            if (over) while (!lines.isEmpty() && isLarger(lines.getLast(), size)) lines.removeLast();
            if (lines.isEmpty()) Files.delete(file);
            else Files.writeString(file, String.join("\n", lines) + "\n");
        }
    }

    private static boolean isLarger(String line, long size) {
        if (!line.startsWith("c ")) return false;
        var note = new String(
                java.util.Base64.getDecoder().decode(line.substring(2)), java.nio.charset.StandardCharsets.UTF_8);
        return Long.parseLong(note.split("\n")[1]) > size;
    }

    private static void lines(String name, Edit edit) {
        act(name, book -> edit(BookLines.filesIn(book.files()).getFirst(), edit));
    }

    private static void act(String name, Act act) {
        ACTS.put(name, act);
    }

    private static void edit(Path file, Edit edit) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file));
        edit.on(lines);
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static int entryIn(List<String> lines) {
        for (int i = 10; i < lines.size(); i++) if (lines.get(i).startsWith("e ")) return i;
        throw new IllegalStateException("no entry");
    }

    /// In the middle of its Base64, where each letter counts.
    private static String withOneLetterChanged(String line) {
        int at = line.length() / 2;
        return line.substring(0, at) + (line.charAt(at) == 'A' ? 'B' : 'A') + line.substring(at + 1);
    }

    private static int checkpointIn(List<String> lines) {
        for (int i = 20; i < lines.size(); i++) if (lines.get(i).startsWith("c ")) return i;
        throw new IllegalStateException("no checkpoint");
    }

    private static Path last(ABook book) throws IOException {
        return BookLines.filesIn(book.files()).getLast();
    }

    private static List<Arrival> arrived(ABook book) throws IOException {
        var found = new ArrayList<Arrival>();
        Arrivals.read(arrivals(book), found::add);
        return found;
    }

    private static Path arrivals(ABook book) throws IOException {
        try (var files = Files.list(book.arrivals())) {
            return files.sorted().toList().get(1);
        }
    }
}
