package org.mukhtalif.store.platform.commands;

import java.util.Set;
import org.mukhtalif.privacy.vault.KeyRotation;
import org.mukhtalif.privacy.vault.KeyringStatus;

/// `keys status`: the epoch of the keyring, how old it is, how many keys live, and where the custodian keeps its
/// key.
final class ShowKeys implements Command {

    private final Class<?> store;

    ShowKeys(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var settings = Settings.of(arguments, System.getenv(), Set.of("json"));
        try (var rooms = new StoreApplication(store, settings).closed()) {
            var status = rooms.getBean(KeyRotation.class).status();
            if (arguments.has("json")) terminal.plain(json(status));
            else
                terminal.say(
                        "keys.status",
                        String.valueOf(status.epoch()),
                        status.beganAt().toString(),
                        String.valueOf(status.keys()),
                        status.custodian(),
                        String.valueOf(status.journal()));
            return 0;
        }
    }

    private static String json(KeyringStatus status) {
        return "{\"epoch\":%d,\"beganAt\":\"%s\",\"rotating\":%s,\"keys\":%d,\"custodian\":\"%s\",\"journal\":\"%s\"}"
                .formatted(
                        status.epoch(),
                        status.beganAt(),
                        status.rotating(),
                        status.keys(),
                        quoted(status.custodian()),
                        quoted(String.valueOf(status.journal())));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
