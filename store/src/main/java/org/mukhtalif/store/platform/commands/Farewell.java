package org.mukhtalif.store.platform.commands;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is said to somebody who stops a store that is still opening: it did not fail, it was told to end. From that
/// moment on the terminal is spared what else breaks off, and the start goes no further than its next step. The program
/// waits until it has ended, or a database that comes up just then would be left behind.
final class Farewell implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Farewell.class);

    /// Longer than the longest step takes, which is the making of the databases on a slow machine.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Thread said;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean bidden;

    Farewell(Terminal terminal) {
        this.said = Thread.ofPlatform().unstarted(() -> say(terminal));
        Runtime.getRuntime().addShutdownHook(said);
    }

    private void say(Terminal terminal) {
        bidden = true;
        Failures.keepTracesOffTheTerminal();
        terminal.say("run.stopped");
        try {
            if (ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                log.info("The start was stopped before the store was open");
            else log.warn("The start was stopped, and is left where it stands after {}", PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Asked before each step of the start.
    ///
    /// @throws Bidden if the program was told to end
    void goOn() {
        if (bidden) throw new Bidden();
    }

    /// It is open, or could not be opened: nothing is left to say.
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(said);
        } catch (IllegalStateException ending) {
            // It is being said.
        }
        ended.countDown();
    }

    /// Whether the program was told to end.
    static boolean isBidden() {
        var none = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(none);
            Runtime.getRuntime().removeShutdownHook(none);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    /// Ends a start that was stopped. Nobody needs to be told why.
    static final class Bidden extends RuntimeException {

        private Bidden() {
            super("The program was told to stop");
        }
    }
}
