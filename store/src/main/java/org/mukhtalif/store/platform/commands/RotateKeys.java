package org.mukhtalif.store.platform.commands;

import java.util.Set;
import org.mukhtalif.privacy.vault.KeyRotation;

/// `keys rotate`: ends the epoch of the keyring now. What was destroyed before is unreadable in every copy from
/// here on.
final class RotateKeys implements Command {

    private final Class<?> store;

    RotateKeys(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var settings = Settings.of(arguments, System.getenv(), Set.of("json"));
        try (var rooms = new StoreApplication(store, settings).closed()) {
            var report = rooms.getBean(KeyRotation.class).rotate();
            if (arguments.has("json"))
                terminal.plain("{\"ended\":%d,\"began\":%d,\"keys\":%d,\"tookMs\":%d}"
                        .formatted(
                                report.ended(),
                                report.began(),
                                report.keys(),
                                report.took().toMillis()));
            else
                terminal.say(
                        "keys.rotated",
                        String.valueOf(report.ended()),
                        String.valueOf(report.began()),
                        String.valueOf(report.keys()));
            return 0;
        }
    }
}
