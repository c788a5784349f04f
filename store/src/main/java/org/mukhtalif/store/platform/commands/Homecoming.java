package org.mukhtalif.store.platform.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.custody.Custodian;
import org.mukhtalif.privacy.custody.CustodianSettings;
import org.mukhtalif.privacy.custody.Custodians;
import org.mukhtalif.privacy.retention.DestructionLedger;
import org.mukhtalif.privacy.vault.KeyringCopies;
import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.platform.PrivateFolder;
import org.mukhtalif.store.platform.database.BackupFolder;
import org.mukhtalif.store.platform.database.Restoration;
import org.mukhtalif.store.platform.settings.DatabaseSettings;
import org.mukhtalif.store.platform.settings.StoreSettings;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.context.ConfigurableApplicationContext;

/// Looks at everything a restore needs before it writes anything: the backup is whole, the copy of the keyring
/// opens with what the custodian holds, the ledger of destructions is whole.
final class Homecoming {

    private final StoreSettings settings;
    private final Custodian custodian;
    private final Path custodianFolder;
    private final Path journal;

    Homecoming(ConfigurableApplicationContext places) {
        if (places.getBean(DatabaseSettings.class).areExternal()) throw new CannotStart("backup.external");
        settings = places.getBean(StoreSettings.class);
        custodian = Custodians.at(places.getBean(CustodianSettings.class));
        custodianFolder = folder(places, "custodian");
        journal = folder(places, "key-journal");
    }

    /// @throws CannotStart if anything is missing, damaged, or of an epoch that has ended; nothing was written then
    void bring(RestoreSource source) {
        var restoration = new Restoration(settings.data());
        var backup = new BackupFolder(source.backup());
        restoration.check(backup, source.book());
        var keyring = source.withoutPersonalData() ? null : keyring(source, restoration);
        var ledger = ledger(source);
        restoration.bring(backup, source.book(), keyring);
        put(ledger);
    }

    private KeyringCopies.@Nullable Copy keyring(RestoreSource source, Restoration restoration) {
        if (source.keyring().isEmpty()) {
            if (restoration.hasKeyring()) return null;
            throw new CannotStart("restore.no-keyring");
        }
        if (restoration.hasKeyring()) throw new CannotStart("restore.keyring-there", settings.data());
        var copy = KeyringCopies.newestIn(source.keyring().get())
                .orElseThrow(() -> new CannotStart(
                        "restore.no-keyring-copy", source.keyring().get()));
        if (!KeyringCopies.opens(copy, custodian))
            throw new CannotStart("restore.epoch-ended", String.valueOf(copy.epoch()), copy.file());
        return copy;
    }

    /// The longest of those that may be meant; a ledger can only have grown.
    private Path ledger(RestoreSource source) {
        var found = source.ledger()
                .map(Stream::of)
                .orElseGet(() -> Stream.of(Optional.of(journal), source.keyring())
                        .flatMap(Optional::stream)
                        .map(folder -> folder.resolve(DestructionLedger.FILE)))
                .filter(Files::exists)
                .max(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow(() -> new CannotStart("restore.no-ledger"));
        try {
            DestructionLedger.at(journal, custodian, custodianFolder).demandWhole(found);
            return found;
        } catch (IllegalStateException e) {
            throw new CannotStart(e, "restore.ledger-cut", found, String.valueOf(e.getMessage()));
        }
    }

    private void put(Path ledger) {
        var place = journal.resolve(DestructionLedger.FILE);
        try {
            if (!ledger.toAbsolutePath().equals(place)) Files.copy(ledger, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw PrivateFolder.cannotWrite(place, e);
        }
    }

    private static Path folder(ConfigurableApplicationContext places, String qualifier) {
        return BeanFactoryAnnotationUtils.qualifiedBeanOfType(places.getBeanFactory(), Path.class, qualifier);
    }
}
