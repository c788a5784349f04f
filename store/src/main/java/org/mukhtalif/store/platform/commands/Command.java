package org.mukhtalif.store.platform.commands;

/// What one verb does.
interface Command {

    /// @return the exit status: 0 when done, 1 when it could not be done, 2 when it was asked wrongly
    int run(Arguments arguments, Terminal terminal);
}
