package org.mukhtalif.store.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why the store cannot open, as one line for the operator: a key of the bundle `messages/platform` and its arguments.
public final class CannotStart extends RuntimeException {

    private final String key;
    private final List<String> arguments;

    public CannotStart(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public CannotStart(@Nullable Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
