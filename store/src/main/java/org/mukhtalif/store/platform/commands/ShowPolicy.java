package org.mukhtalif.store.platform.commands;

import java.time.Clock;
import java.util.Set;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.policy.PolicyDocument;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.PublishedPolicy;

/// `policy show`: the policy as this installation publishes it now, with its facts filled in and its promises proved.
final class ShowPolicy implements Command {

    private final Class<?> store;

    ShowPolicy(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var arabic = arguments.option("lang").filter("en"::equals).isEmpty();
        try (var rooms =
                new StoreApplication(store, Settings.of(arguments, System.getenv(), Set.of("lang"))).closed()) {
            var document = PolicyDocument.of(
                    rooms.getBean(PublishedPolicy.class),
                    rooms.getBean(PolicyFacts.class),
                    rooms.getBean(Controls.class)::proofOf,
                    rooms.getBean(Clock.class).instant(),
                    arabic);
            terminal.plain(document.plain());
            return 0;
        }
    }
}
