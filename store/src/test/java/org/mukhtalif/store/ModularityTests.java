package org.mukhtalif.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The walls between rooms stand, and the plan of the house is drawn from them.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModularityTests {

    private static final ApplicationModules HOUSE = ApplicationModules.of(Mukhtalif.class);

    @Test
    void no_room_reaches_through_a_wall() {
        HOUSE.verify();
    }

    @Test
    void the_plan_is_drawn_from_the_walls() throws IOException {
        var rooms = HOUSE.stream().map(ModularityTests::line).sorted().collect(Collectors.joining("\n"));
        Files.createDirectories(Path.of("../docs/generated"));
        Files.writeString(Path.of("../docs/generated/modules.md"), """
                # The rooms of the house

                Written by a test from `package-info.java` of each room. Do not edit.

                | room | where | may depend on |
                |---|---|---|
                %s
                """.formatted(rooms));
    }

    private static String line(ApplicationModule room) {
        var reachable = room.getDirectDependencies(HOUSE)
                .uniqueModules()
                .map(each -> "`" + each.getIdentifier() + "`")
                .sorted()
                .collect(Collectors.joining(", "));
        return "| `%s` | `%s` | %s |"
                .formatted(room.getIdentifier(), room.getBasePackage().getName(), reachable);
    }
}
