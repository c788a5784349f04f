package org.mukhtalif.privacy.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.datainventory.SubjectCase;

/// Databases and a custodian through whose epochs an engine goes, and what is left in them.
abstract class EpochsToChange {

    final EngineDatabases databases = EngineDatabases.fresh();

    @TempDir
    Path custodian;

    Engine start() {
        return Engine.start(databases, custodian);
    }

    static boolean readable(Engine engine, Sara sara) {
        var vault = engine.the(Vault.class);
        var held = vault.held(Set.of(new SubjectCase(sara.id(), sara.order())));
        return held.size() == 3 && vault.openable(held).size() == 3;
    }

    List<Long> numbers() {
        return databases
                .asKeyringTechnician()
                .sql("select number from keyring.epoch order by number")
                .query(Long.class)
                .list();
    }

    List<String> keyFiles() throws IOException {
        return names(custodian).stream()
                .filter(name -> name.startsWith("epoch-"))
                .toList();
    }

    static List<String> files(Engine engine) throws IOException {
        return names(engine.the(KeyJournal.class).directory());
    }

    static List<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
