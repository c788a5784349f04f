package org.mukhtalif.store.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.store.Mukhtalif;
import org.springframework.boot.SpringApplicationAotProcessor;
import org.springframework.context.aot.AbstractAotProcessor.Settings;

/// What the launcher lets Spring write down after a build.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Preparing_a_start {

    @TempDir
    Path written;

    @Test
    void the_whole_store_can_be_written_down_without_starting_anything() {
        var settings = Settings.builder()
                .sourceOutput(written.resolve("sources"))
                .resourceOutput(written.resolve("resources"))
                .classOutput(written.resolve("classes"))
                .groupId("org.mukhtalif")
                .artifactId("store")
                .build();
        new SpringApplicationAotProcessor(PreparedStart.class, settings, new String[] {Mukhtalif.class.getName()})
                .process();
        assertThat(written.resolve("sources/org/mukhtalif/store/platform/commands/"
                        + "PreparedStart__ApplicationContextInitializer.java"))
                .exists();
    }
}
