package org.mukhtalif.privacy.accesslog;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.accesslog.AccessEntry.Act;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

/// An engine whose book lies in files beside its database, and what stands in both.
abstract class BookInFiles {

    @TempDir
    Path custodian;

    final EngineDatabases databases = EngineDatabases.fresh();

    final Sara sara = Sara.somebodyNew();

    Engine engine;

    @BeforeEach
    void start() {
        engine = Engine.startProving(databases, custodian);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    void technician(String sql) {
        databases.asTechnician().sql(sql).update();
    }

    long entriesInTheDatabase() {
        return databases
                .asTechnician()
                .sql("select count(*) from accesslog.entry")
                .query(Long.class)
                .single();
    }

    void keepUp() {
        engine.the(BookKeeping.class).keepUp();
    }

    AccessLog log() {
        return engine.the(AccessLog.class);
    }

    Path book() {
        return custodian.resolve("book");
    }

    AccessEntry entry(Act act) {
        return new AccessEntry(
                act,
                sara.id(),
                sara.order(),
                Set.of(PersonalField.RECIPIENT_NAME),
                Purpose.DELIVERY,
                Recipient.merchant("17"));
    }
}
