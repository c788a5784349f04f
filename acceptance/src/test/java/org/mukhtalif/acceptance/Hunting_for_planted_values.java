package org.mukhtalif.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./mukhtalif hunt` against the packaged shop, on throwaway data: its status 0 says that nothing planted was found
/// where it may not be, that every place was read, that every act was done, and that seeded leaks are found.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Hunting_for_planted_values {

    /// Those of `run`, but for the second compiler, which would take the processors for what ends in two minutes.
    private static final String FLAGS = "-Xmx448m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    @Test
    void finds_none_outside_the_allowed_places(@TempDir Path aside) throws IOException, InterruptedException {
        var flags = Files.writeString(aside.resolve("flags"), FLAGS);
        var hunt = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dbench.java-options=@" + flags,
                        "-cp",
                        System.getProperty("mukhtalif.bench"),
                        "org.mukhtalif.bench.Hunt",
                        "--jar",
                        System.getProperty("mukhtalif.jar"))
                .redirectErrorStream(true)
                .start();
        var said = new String(hunt.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(hunt.waitFor()).as(said).isZero();
        assertThat(said).contains("a shopper's browser", "backups", "0 found outside the allowed places");
    }
}
