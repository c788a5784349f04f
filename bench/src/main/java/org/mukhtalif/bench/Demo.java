package org.mukhtalif.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// `./mukhtalif demo`: plays the story against a store of its own on throwaway data, or against one that runs in demo
/// mode already (`--url http://localhost:8080 --mail var/store/mail`), and tells it.
final class Demo {

    private Demo() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var given = given(arguments);
        var teller = new Teller(given.getOrDefault("--lang", "ar").equals("ar"));
        if (given.containsKey("--url")) {
            var mail = Path.of(given.getOrDefault("--mail", given.getOrDefault("--home", ".") + "/var/store/mail"));
            new Story(URI.create(given.get("--url")), mail, teller).tell();
            return;
        }
        var folder = Files.createTempDirectory("mukhtalif-demo");
        try (var store = MeasuredStore.start(
                Path.of(given.getOrDefault("--jar", "store/target/mukhtalif-app.jar")),
                folder.resolve("data"),
                FreePort.find())) {
            new Story(store.address(), folder.resolve("data/mail"), teller).tell();
        } finally {
            remove(folder);
        }
    }

    private static Map<String, String> given(String[] arguments) {
        var given = new HashMap<String, String>();
        for (int at = 0; at + 1 < arguments.length; at += 2) given.put(arguments[at], arguments[at + 1]);
        return given;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
