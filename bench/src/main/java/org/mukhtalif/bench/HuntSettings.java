package org.mukhtalif.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What `./mukhtalif hunt` was asked for.
///
/// @param data the data directory of a store that does not run now; none: throwaway data
record HuntSettings(Path jar, Optional<Path> data, boolean json, String commit) {

    static HuntSettings of(String[] arguments) {
        var words = List.of(arguments);
        return new HuntSettings(
                Path.of(value(words, "--jar").orElse("store/target/mukhtalif-app.jar")),
                value(words, "--data").map(Path::of).map(Path::toAbsolutePath),
                words.contains("--json"),
                value(words, "--commit").orElse("unknown"));
    }

    private static Optional<String> value(List<String> words, String option) {
        int at = words.lastIndexOf(option);
        return at < 0 || at + 1 == words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }
}
