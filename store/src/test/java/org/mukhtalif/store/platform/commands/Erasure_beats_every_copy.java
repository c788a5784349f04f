package org.mukhtalif.store.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Mukhtalif;

/// The drill that an operator runs by one command, on real databases with a keyring of their own.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Erasure_beats_every_copy {

    @Test
    void no_way_back_opens_what_was_destroyed_and_every_way_back_keeps_money_stock_and_orders() {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = new CommandLine(new Terminal(stream, stream), Mukhtalif.class)
                .run(List.of("drill", "erasure-beats-backup"));
        var said = out.toString(StandardCharsets.UTF_8);
        assertThat(said)
                .contains(
                        "Sara and Huda have ordered",
                        "Sara does not open, Huda does",
                        "K0 with everything the custodian still holds: nothing opens",
                        "B0 with K1: everyone opens but Sara",
                        "B0 with K0: the restore is refused, and names the missing epoch",
                        "B0 without keys: the restore is refused",
                        "B0 with the personal data given up",
                        "The access log was led forward from the files, and no entry is lost",
                        "a signed entry tells how much was lost, and the rest fits the checkpoint that was kept",
                        "A ledger shorter than it was: the restore is refused");
        assertThat(status).as(said).isZero();
    }
}
