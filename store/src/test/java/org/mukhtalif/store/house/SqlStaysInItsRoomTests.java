package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A room reads and writes the tables of its own schema only.
class SqlStaysInItsRoomTests {

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into|update|table)\\s+([a-z_]+)\\.[a-z_]+");
    private static final Pattern ROOM = Pattern.compile(".*/(?:store|privacy|migration)/([a-z]+)/.*");

    /// The vault keeps its keys and indexes in the keyring cluster.
    private static final Map<String, String> SCHEMAS = Map.of("vault", "vault|keyring|recognition");

    /// A control that tries the doors which must stay shut, and drills' sabotages: a value dated back, a comment.
    private static final Set<String> TRIES_DOORS =
            Set.of("StoreCannotReadVault.java", "StoppedSweep.java", "NothingUndeclaredInside.java");

    @Test
    void no_statement_names_another_rooms_table() {
        var guests = Sources.matching(".*src/main/.*\\.(java|sql)", "store", "privacy-engine").stream()
                .filter(file -> TRIES_DOORS.stream().noneMatch(file::endsWith))
                .flatMap(SqlStaysInItsRoomTests::guests);
        assertThat(guests).isEmpty();
    }

    private static Stream<String> guests(Path file) {
        var room = ROOM.matcher(file.toString());
        if (!room.matches()) return Stream.of();
        var own = SCHEMAS.getOrDefault(room.group(1), room.group(1)) + "|pg_catalog";
        return TABLE.matcher(withoutComments(file))
                .results()
                .filter(use -> !use.group(1).matches(own))
                .map(use -> file.getFileName() + ": " + use.group());
    }

    private static String withoutComments(Path file) {
        return Sources.text(file).replaceAll("(?m)^\\s*(//|--|import |package ).*$", "");
    }
}
