package org.mukhtalif.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/// `./mukhtalif demo`: plays the story against a store of its own on throwaway data, or against one that runs in demo
/// mode already (`--url http://localhost:8080 --mail var/store/mail`), and tells it.
final class Demo {

    private Demo() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var given = new Options("demo", Set.of("--lang", "--url", "--mail"), arguments);
        var teller = new Teller(given.choice("--lang", "ar", "en").equals("ar"));
        if (given.has("--url")) {
            var mail = given.value("--mail").map(Path::of).orElse(given.home().resolve("var/store/mail"));
            new Story(URI.create(given.value("--url").orElseThrow()), mail, teller).tell();
            return;
        }
        try (var folder = ScratchFolder.make("mukhtalif-demo");
                var store = MeasuredStore.start(given.jar(), folder.path().resolve("data"), FreePort.find())) {
            new Story(store.address(), folder.path().resolve("data/mail"), teller).tell();
        }
    }
}
