package org.mukhtalif.store.platform.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.mukhtalif.privacy.policy.PolicyDrafts;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.publication.Objection;
import org.mukhtalif.privacy.publication.Publication;
import org.mukhtalif.privacy.publication.PublicationResult;

/// `policy publish`: publishes the newest policy that travels with the program, from the first day that leaves time to
/// tell people, or the one in `--from DIR`, or says in both languages why not; status 1 then. It goes by the proofs
/// that the store has shown, and tries none itself.
final class PublishPolicy implements Command {

    private final Class<?> store;

    PublishPolicy(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var settings = Settings.of(arguments, System.getenv(), Set.of("from"));
        try (var rooms = new StoreApplication(store, settings).closed()) {
            var publication = rooms.getBean(Publication.class);
            Supplier<PublishedPolicy> draft = arguments
                    .option("from")
                    .<Supplier<PublishedPolicy>>map(folder -> () -> PolicyDrafts.in(Path.of(folder)))
                    .orElse(publication::brought);
            return switch (publication.publish(draft)) {
                case PublicationResult.Published(var version) -> {
                    terminal.say(
                            "publish.done",
                            String.valueOf(version.number()),
                            version.name(),
                            version.effective().toString());
                    yield 0;
                }
                case PublicationResult.Refused(var objections) -> {
                    refuse(objections, terminal);
                    yield 1;
                }
            };
        }
    }

    private static void refuse(List<Objection> objections, Terminal terminal) {
        terminal.problem("publish.refused", String.valueOf(objections.size()));
        objections.forEach(objection -> {
            terminal.plain("  • " + objection.says().ar());
            terminal.plain("    " + objection.says().en());
        });
    }
}
