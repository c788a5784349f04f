package org.mukhtalif.store.platform.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.mukhtalif.store.demo.DemoSignIns;
import org.springframework.context.ConfigurableApplicationContext;

/// `run`: opens the store and leaves it open until it is told to stop.
final class Run implements Command {

    private final Class<?> store;

    Run(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var settings = Settings.of(arguments, System.getenv(), Set.of());
        terminal.say("run.starting", settings.data());
        var context = opened(settings, terminal);
        var port = context.getEnvironment().getProperty("local.server.port", "");
        var address = "http://localhost:" + port;
        terminal.say("run.open", address);
        noteThatItAnswers();
        var people = context.getBean(DemoSignIns.class).all();
        for (var person : people)
            terminal.say(
                    "run.sign-in",
                    terminal.inBoth("run.sign-in." + person.persona()),
                    person.persona(),
                    person.password(),
                    address + person.door());
        if (!people.isEmpty()) terminal.say("run.letters", settings.data().resolve("mail"));
        return 0;
    }

    private ConfigurableApplicationContext opened(Settings settings, Terminal terminal) {
        try (var farewell = new Farewell(terminal)) {
            return new StoreApplication(store, settings).open(farewell);
        }
    }

    /// For the launcher, which has Java learn this start as soon as nobody waits for it any more.
    private static void noteThatItAnswers() {
        var note = System.getProperty("mukhtalif.answers", "");
        if (note.isEmpty()) return;
        try {
            Files.createFile(Path.of(note));
        } catch (IOException _) {
            // Later starts are slower, and nothing else.
        }
    }
}
