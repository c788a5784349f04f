package org.mukhtalif.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ModularityTests {

    @Test
    void thirteen_rooms_know_only_the_rooms_they_may() {
        var rooms = ApplicationModules.of("org.mukhtalif.privacy");
        assertThat(rooms.stream()).hasSize(13);
        rooms.verify();
    }
}
