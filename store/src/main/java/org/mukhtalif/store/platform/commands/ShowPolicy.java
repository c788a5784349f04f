package org.mukhtalif.store.platform.commands;

import java.util.Set;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.controls.PolicyWriter;
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
            var controls = rooms.getBean(Controls.class);
            if (controls.isBehind()) controls.runAll();
            var document = rooms.getBean(PolicyWriter.class)
                    .write(
                            rooms.getBean(PublishedPolicy.class),
                            rooms.getBean(PolicyFacts.class),
                            controls::proofOf,
                            arabic);
            terminal.plain(document.plain());
            return 0;
        }
    }
}
