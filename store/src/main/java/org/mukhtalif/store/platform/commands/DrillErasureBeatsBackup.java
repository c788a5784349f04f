package org.mukhtalif.store.platform.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.accesslog.BookKeeping;
import org.mukhtalif.privacy.accesslog.BookProofs;
import org.mukhtalif.privacy.accesslog.BookVerification;
import org.mukhtalif.privacy.custody.Custodian;
import org.mukhtalif.privacy.retention.DestructionLedger;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.mukhtalif.privacy.vault.KeyRotation;
import org.mukhtalif.privacy.vault.KeyringCopies;
import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.platform.PrivateFolder;
import org.mukhtalif.store.platform.database.Backup;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// `drill erasure-beats-backup`: in a store that is thrown away, two guests order, everything is backed up, one
/// of them is erased, the epoch changes, the keyring is copied again. Then every way back is tried. Status 1 if
/// one of them goes otherwise than promised.
final class DrillErasureBeatsBackup implements Command {

    private final Class<?> store;
    private boolean passed = true;

    DrillErasureBeatsBackup(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Settings.of(arguments, Map.of(), Set.of());
        var ground = temporary();
        try {
            var kept = before(ground, terminal);
            dataAndNewestKeys(ground, kept, terminal);
            dataAndOldKeys(ground, terminal);
            noKeys(ground, kept, terminal);
            shortLedger(ground, terminal);
        } finally {
            FileSystemUtils.deleteRecursively(ground.toFile());
        }
        if (passed) terminal.say("drill.backup.passed");
        else terminal.problem("drill.failed");
        return passed ? 0 : 1;
    }

    /// What was there when the data were backed up.
    private record Kept(DrillShopper sara, DrillShopper huda, String goods, SignedNote checkpoint) {}

    private Kept before(Path ground, Terminal terminal) {
        try (var rooms = new StoreApplication(store, settings(ground, "first")).open()) {
            var sara = DrillShopper.orderingIn(rooms, "سارة التجربة");
            var huda = DrillShopper.orderingIn(rooms, "هدى التجربة");
            new Backup(ground.resolve("first"), ground.resolve("nothing")).takeTo(ground.resolve("B0"));
            var goods = huda.goods(rooms);
            TakeBackup.copy(rooms, PrivateFolder.make(ground.resolve("K0")));
            tell(terminal, "backed-up", () -> sara.opens(rooms) && huda.opens(rooms));
            rooms.getBean(Erasure.class).eraseEverything(sara.subject());
            rooms.getBean(KeyRotation.class).rotate();
            TakeBackup.copy(rooms, PrivateFolder.make(ground.resolve("K1")));
            tell(terminal, "erased", () -> !sara.opens(rooms) && huda.opens(rooms));
            var custodian = rooms.getBean(Custodian.class);
            tell(
                    terminal,
                    "old-keys-dead",
                    () -> !KeyringCopies.opens(
                            KeyringCopies.newestIn(ground.resolve("K0")).orElseThrow(), custodian));
            rooms.getBean(BookKeeping.class).keepUp();
            return new Kept(
                    sara,
                    huda,
                    goods,
                    SignedNote.of(rooms.getBean(BookProofs.class).newest().orElseThrow()));
        }
    }

    private void dataAndNewestKeys(Path ground, Kept kept, Terminal terminal) {
        var source = source(ground, "K1", "first.journal", Optional.of("first/book"), false);
        try (var rooms = Restore.brought(new StoreApplication(store, settings(ground, "second")), source)) {
            tell(
                    terminal,
                    "everyone-but-sara",
                    () -> kept.huda().opens(rooms) && !kept.sara().opens(rooms));
            tell(terminal, "whole", () -> kept.huda().goods(rooms).equals(kept.goods()));
            tell(terminal, "book-whole", () -> bookFits(rooms, kept.checkpoint(), 0));
        }
    }

    private void dataAndOldKeys(Path ground, Terminal terminal) {
        tell(
                terminal,
                "old-keys-refused",
                () -> refused(ground, source(ground, "K0", "first.journal", false))
                        .filter(key -> key.equals("restore.epoch-ended"))
                        .isPresent());
    }

    private void noKeys(Path ground, Kept kept, Terminal terminal) {
        tell(
                terminal,
                "no-keys-refused",
                () -> refused(ground, source(ground, null, "first.journal", false))
                        .filter(key -> key.equals("restore.no-keyring"))
                        .isPresent());
        var source = source(ground, null, "first.journal", true);
        try (var rooms = Restore.brought(new StoreApplication(store, settings(ground, "third")), source)) {
            tell(
                    terminal,
                    "given-up",
                    () -> !kept.huda().opens(rooms) && !kept.sara().opens(rooms));
            tell(terminal, "whole", () -> kept.huda().goods(rooms).equals(kept.goods()));
            tell(terminal, "book-tells", () -> bookFits(rooms, kept.checkpoint(), 1));
        }
    }

    /// Leads the access log forward and compares it with the checkpoint of a time after the backup.
    private static boolean bookFits(ConfigurableApplicationContext rooms, SignedNote checkpoint, int restoresThatLost) {
        Restore.led(rooms, List.of());
        var report = rooms.getBean(BookVerification.class).verify(List.of(checkpoint));
        return report.holds() && rooms.getBean(BookProofs.class).restores().size() == restoresThatLost;
    }

    private void shortLedger(Path ground, Terminal terminal) {
        try {
            Files.write(PrivateFolder.make(ground.resolve("short")).resolve(DestructionLedger.FILE), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tell(
                terminal,
                "short-ledger-refused",
                () -> refused(ground, source(ground, "K1", "short", false))
                        .filter(key -> key.equals("restore.ledger-cut"))
                        .isPresent());
    }

    /// @return the key of the refusal; nothing, if it was let through
    private Optional<String> refused(Path ground, RestoreSource source) {
        try (var _ = Restore.brought(new StoreApplication(store, settings(ground, "refused")), source)) {
            return Optional.empty();
        } catch (CannotStart refusal) {
            return Files.exists(ground.resolve("refused/store-db")) ? Optional.empty() : Optional.of(refusal.key());
        }
    }

    private void tell(Terminal terminal, String what, BooleanSupplier holds) {
        boolean held = holds.getAsBoolean();
        passed &= held;
        if (held) terminal.say("drill.backup." + what);
        else terminal.problem("drill.backup.otherwise", terminal.inBoth("drill.backup." + what));
    }

    private static RestoreSource source(Path ground, @Nullable String keyring, String journal, boolean without) {
        return source(ground, keyring, journal, Optional.empty(), without);
    }

    private static RestoreSource source(
            Path ground, @Nullable String keyring, String journal, Optional<String> book, boolean without) {
        return new RestoreSource(
                ground.resolve("B0"),
                Optional.ofNullable(keyring).map(ground::resolve),
                Optional.of(ground.resolve(journal).resolve(DestructionLedger.FILE)),
                book.map(ground::resolve),
                without);
    }

    /// PostgreSQL's programs are unpacked once for all stores of the drill.
    private static Settings settings(Path ground, String name) {
        var programs = PrivateFolder.make(ground.resolve(name)).resolve("programs");
        try {
            if (!Files.exists(programs))
                Files.createSymbolicLink(programs, PrivateFolder.make(ground.resolve("programs")));
        } catch (IOException e) {
            throw PrivateFolder.cannotWrite(programs, e);
        }
        return new Settings(Map.of(
                Option.PORT,
                "0",
                Option.DATA,
                ground.resolve(name).toString(),
                Option.CUSTODIAN,
                ground.resolve("custodian").toString(),
                Option.EMPTY,
                "false"));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("mukhtalif-drill");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
