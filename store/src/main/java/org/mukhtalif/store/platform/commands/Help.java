package org.mukhtalif.store.platform.commands;

/// `help`: the verbs, in Arabic and in English.
final class Help implements Command {

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        terminal.say("help");
        return 0;
    }
}
