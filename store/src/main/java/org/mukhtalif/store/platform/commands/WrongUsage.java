package org.mukhtalif.store.platform.commands;

/// The command was asked wrongly; the key of the bundle `messages/platform` says how to ask.
final class WrongUsage extends RuntimeException {

    private final String key;
    private final Object[] arguments;

    WrongUsage(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
