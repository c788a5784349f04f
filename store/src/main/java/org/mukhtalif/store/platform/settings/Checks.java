package org.mukhtalif.store.platform.settings;

/// Refusals that name the setting and a good value.
final class Checks {

    private Checks() {}

    static void between(String setting, long value, long least, long most) {
        if (value < least || value > most)
            throw new IllegalArgumentException(
                    "%s is %d; give a number from %d to %d".formatted(setting, value, least, most));
    }
}
