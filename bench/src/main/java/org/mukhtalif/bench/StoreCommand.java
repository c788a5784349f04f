package org.mukhtalif.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A command of the packaged store, given beside a running one as its operator gives it.
///
/// @param words such as `account create` and its options, but for the data directory
record StoreCommand(HuntedPlaces places, List<String> words) {

    static StoreCommand of(HuntedPlaces places, String... words) {
        return new StoreCommand(places, List.of(words));
    }

    /// Runs it to its end.
    ///
    /// @param typed what is typed into it
    /// @return what it said
    String run(String typed) throws IOException, InterruptedException {
        var running = new ProcessBuilder(line()).redirectErrorStream(true).start();
        try (var typing = running.outputWriter(StandardCharsets.UTF_8)) {
            typing.write(typed);
        }
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) throw new IOException("It did not do it: " + words.getFirst() + "\n" + said);
        return said;
    }

    /// It lives for a moment: that it starts quickly matters, and nothing else.
    private List<String> line() {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                places.jar().toString()));
        line.addAll(words);
        line.addAll(List.of("--data", places.data().toString()));
        return line;
    }
}
