package org.mukhtalif.store.platform.commands;

/// What is said to somebody who stops a store that is still opening: it did not fail, it was told to end. From that
/// moment on the terminal is spared what else breaks off.
final class Farewell implements AutoCloseable {

    private final Thread said;

    Farewell(Terminal terminal) {
        this.said = Thread.ofPlatform().unstarted(() -> {
            Failures.keepTracesOffTheTerminal();
            terminal.say("run.stopped");
        });
        Runtime.getRuntime().addShutdownHook(said);
    }

    /// It is open, or could not be opened: nothing is left to say.
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(said);
        } catch (IllegalStateException ending) {
            // It is being said.
        }
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
}
