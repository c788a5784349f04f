package org.mukhtalif.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mukhtalif.bench.hunt.FolderSink;
import org.mukhtalif.bench.hunt.Sink;

/// Both backups of a running store, taken as its operator takes them: the data, and the wrapped keys elsewhere.
final class HuntedBackups {

    private HuntedBackups() {}

    /// @param into a folder of its own
    static Sink taken(Path jar, Path data, Path into) throws IOException, InterruptedException {
        take(jar, data, List.of("backup", into.resolve("data").toString()));
        take(jar, data, List.of("backup", "--keyring", into.resolve("keys").toString()));
        return new FolderSink("backups", into, _ -> true);
    }

    private static void take(Path jar, Path data, List<String> words) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(List.of(java, "-jar", jar.toString()), words, List.of("--data", data.toString()))
                .flatMap(List::stream)
                .toList();
        var backup = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(backup.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (backup.waitFor() != 0) throw new IOException("No backup was taken:\n" + said);
    }
}
