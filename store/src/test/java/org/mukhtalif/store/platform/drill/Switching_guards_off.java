package org.mukhtalif.store.platform.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Mukhtalif;
import org.mukhtalif.store.platform.commands.CommandLine;
import org.mukhtalif.store.platform.commands.Terminal;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Switching_guards_off {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void strikes_exactly_the_sentences_of_each_control_and_of_no_other() {
        int status = drill("--all", "--json");
        var told = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(told.get("results")).isNotEmpty().allSatisfy(result -> {
            assertThat(result.get("struck")).as(result.toString()).isNotEmpty();
            assertThat(result.get("alsoStruck")).as(result.toString()).isEmpty();
            assertThat(result.get("healed").asBoolean()).as(result.toString()).isTrue();
        });
        assertThat(told.get("results").size()).isGreaterThanOrEqualTo(12);
        assertThat(status).isZero();
    }

    @Test
    void is_asked_for_one_control_or_for_all() {
        assertThat(drill()).isEqualTo(2);
        assertThat(drill("book-is-append-only", "--all")).isEqualTo(2);
    }

    private int drill(String... words) {
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var line = new java.util.ArrayList<>(List.of("drill"));
        line.addAll(List.of(words));
        return new CommandLine(new Terminal(stream, stream), Mukhtalif.class).run(line);
    }
}
