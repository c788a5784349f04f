package org.mukhtalif.store.platform.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.mukhtalif.privacy.retention.DestructionLedger;
import org.mukhtalif.privacy.vault.KeyringCopies;
import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.platform.PrivateFolder;
import org.mukhtalif.store.platform.database.Backup;
import org.mukhtalif.store.platform.database.BackupFolder;
import org.mukhtalif.store.platform.settings.DatabaseSettings;
import org.mukhtalif.store.platform.settings.StoreSettings;
import org.springframework.context.ApplicationContext;

/// `backup DIR`: the data, without a key. `backup --keyring DIR`: the wrapped keys and the ledger of
/// destructions, which must not lie where the data lie.
final class TakeBackup implements Command {

    private final Class<?> store;

    TakeBackup(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var settings = Settings.of(arguments, System.getenv(), Set.of("keyring"));
        var keyring = arguments.option("keyring");
        if (keyring.isPresent() == (arguments.rest().size() == 1)) throw new WrongUsage("usage.one-folder");
        var application = new StoreApplication(store, settings);
        try (var places = application.places()) {
            if (keyring.isPresent()) ofTheKeyring(Path.of(keyring.get()), application, places, terminal);
            else ofTheData(Path.of(arguments.rest().getFirst()), places, terminal);
        }
        return 0;
    }

    private static void ofTheData(Path folder, ApplicationContext places, Terminal terminal) {
        if (places.getBean(DatabaseSettings.class).areExternal()) throw new CannotStart("backup.external");
        var policy = Path.of(System.getProperty("mukhtalif.home", ""), "policy");
        int files = new Backup(places.getBean(StoreSettings.class).data(), policy).takeTo(folder);
        terminal.say("backup.taken", folder.toAbsolutePath(), String.valueOf(files));
    }

    private static void ofTheKeyring(
            Path folder, StoreApplication application, ApplicationContext places, Terminal terminal) {
        var absolute = folder.toAbsolutePath().normalize();
        if (absolute.startsWith(places.getBean(StoreSettings.class).data()) || BackupFolder.holds(absolute))
            throw new CannotStart("backup.keyring-with-data", absolute);
        try (var rooms = application.closed()) {
            var copy = copy(rooms, PrivateFolder.make(absolute));
            terminal.say(
                    "backup.keyring-taken", copy.file(), String.valueOf(copy.epoch()), String.valueOf(copy.keys()));
        }
    }

    /// The keys first: a destruction in between is in the ledger, though its keys are in the copy.
    static KeyringCopies.Copy copy(ApplicationContext rooms, Path folder) {
        var copy = rooms.getBean(KeyringCopies.class).writeTo(folder);
        var ledger = rooms.getBean(DestructionLedger.class).file();
        var target = folder.resolve(DestructionLedger.FILE);
        try {
            if (Files.exists(ledger)) Files.copy(ledger, target, StandardCopyOption.REPLACE_EXISTING);
            else Files.write(target, new byte[0]);
            return copy;
        } catch (IOException e) {
            throw PrivateFolder.cannotWrite(target, e);
        }
    }
}
