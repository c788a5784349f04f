package org.mukhtalif.store.attempts;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The list itself: long enough, each attempt once, and published for whoever wants to read it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class The_list_of_attempts {

    private static final List<String> KINDS = List.of("java", "pages", "database", "running", "declarations");

    @Test
    void holds_more_than_a_hundred_each_once() {
        assertThat(all().map(Attempt::number)).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(all().map(Attempt::what)).doesNotHaveDuplicates();
    }

    @Test
    void is_published() throws IOException {
        var guards = new TreeMap<>(all().collect(groupingBy(Attempt::guard, counting())));
        var summary = guards.entrySet().stream()
                .map(guard -> "| `%s` | %d |".formatted(guard.getKey(), guard.getValue()))
                .collect(joining("\n"));
        var lines = all().map(each -> "| %s | %s | `%s` |".formatted(each.number(), each.what(), each.guard()))
                .collect(joining("\n"));
        Files.createDirectories(Path.of("../docs/generated"));
        Files.writeString(Path.of("../docs/generated/attempts.md"), """
                # Attempts to slip a person's words in

                Written by a test from `store/src/test/resources/attempts`. Do not edit. Each attempt is really made in every
                build, and the guard beside it must catch it; a survivor fails the build, so none stands here.

                %d attempts, 0 survivors.

                | guard | attempts it must catch |
                |---|---|
                %s

                | number | what is tried | caught by |
                |---|---|---|
                %s
                """.formatted(all().count(), summary, lines));
    }

    private static Stream<Attempt> all() {
        return KINDS.stream().flatMap(kind -> Attempt.of(kind).stream());
    }
}
