package org.mukhtalif.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// A port for a store that is about to start. From those above, which a system lends to whoever calls somebody, one
/// that
/// is free now may be somebody's before the store has opened its door.
public final class FreePort {

    private static final int FIRST = 15_000;
    private static final int AFTER_LAST = 32_000;
    private static final int TRIES = 50;

    private FreePort() {}

    /// @throws IllegalStateException if there is none
    public static int find() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, AFTER_LAST);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // The next may be free.
            }
        }
        throw new IllegalStateException("None of fifty ports from " + FIRST + " on is free");
    }
}
