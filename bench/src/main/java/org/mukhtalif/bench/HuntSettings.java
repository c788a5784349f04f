package org.mukhtalif.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What `./mukhtalif hunt` was asked for.
///
/// @param data the data directory of a store that does not run now; none: throwaway data
record HuntSettings(Path jar, Optional<Path> data, boolean json, String commit) {

    static HuntSettings of(String[] arguments) {
        var given = new Options("hunt", Set.of("--data", "--json"), arguments);
        return new HuntSettings(
                given.jar(),
                given.value("--data").map(Path::of).map(Path::toAbsolutePath),
                given.has("--json"),
                given.commit());
    }
}
