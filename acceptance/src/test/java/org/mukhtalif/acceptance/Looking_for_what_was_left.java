package org.mukhtalif.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The search for traces must find a trace that is there, or its silence would prove nothing.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Looking_for_what_was_left {

    @Test
    void finds_a_name_in_the_middle_of_a_file(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("some.log"), "before سارة after");
        assertThat(LeftOnDisk.of(data).filesHolding(List.of("سارة"))).containsExactly("some.log");
    }

    @Test
    void finds_it_in_base64(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("some.json"), "{\"v\":\"2LPYp9ix2Kk\"}");
        assertThat(LeftOnDisk.of(data).filesHolding(List.of("سارة"))).containsExactly("some.json");
    }

    @Test
    void does_not_look_into_the_shoppers_own_mailbox(@TempDir Path data) throws IOException {
        Files.createDirectories(data.resolve("mail"));
        Files.writeString(data.resolve("mail/one.eml"), "سارة");
        assertThat(LeftOnDisk.of(data).filesHolding(List.of("سارة"))).isEmpty();
    }
}
