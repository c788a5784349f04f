package org.mukhtalif.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of("org.mukhtalif.privacy");

    @Test
    void each_room_knows_only_the_rooms_it_may() {
        rooms.verify();
    }

    @Test
    void the_eleven_rooms_of_the_plan_are_there() {
        assertThat(rooms.stream().map(room -> room.getIdentifier().toString()))
                .contains(
                        "policy",
                        "datainventory",
                        "consent",
                        "accesslog",
                        "vault",
                        "privacyspi",
                        "intake",
                        "disclosure",
                        "retention",
                        "subjectrequests",
                        "cookies");
    }
}
