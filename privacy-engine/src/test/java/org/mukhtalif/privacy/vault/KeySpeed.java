package org.mukhtalif.privacy.vault;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mukhtalif.privacy.Aim;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.ProcessorTime;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.Statements;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.springframework.util.FileSystemUtils;

/// What keys cost: to seal and to open, a page of many people, a change of epoch.
public final class KeySpeed {

    private static final int ROUNDS = 5;
    private static final int TIMES = 500_000;

    private KeySpeed() {}

    public static List<Aim> measured(int keys) throws Exception {
        var custodian = Files.createTempDirectory("key-speed");
        var databases = EngineDatabases.fresh();
        var requests = new ArrayList<DisclosureRequest>();
        var aims = new ArrayList<Aim>();
        try (var engine = Engine.start(databases, custodian)) {
            aims.addAll(sealAndOpen(engine));
            for (int i = 0; i < 50; i++)
                requests.add(ofHerself(Sara.somebodyNew().ordersFrom(engine)));
            aims.add(page(engine, requests));
        }
        try (var engine = Engine.start(databases, custodian)) {
            engine.the(Epochs.class).forget(1);
            aims.add(Aim.atMost(
                    3,
                    "the same with no key at hand",
                    Statements.sentBy(() -> engine.the(Disclosures.class).disclose(requests))
                            .size(),
                    "statements"));
            aims.add(rotation(engine, databases, keys));
        } finally {
            FileSystemUtils.deleteRecursively(custodian);
        }
        return aims;
    }

    private static DisclosureRequest ofHerself(Sara sara) {
        return new DisclosureRequest(
                sara.id(), sara.order(), Set.of(PersonalField.RECIPIENT_NAME), Purpose.RIGHTS, Recipient.THE_PERSON);
    }

    /// The last round counts: by then the compiler has done its work.
    private static List<Aim> sealAndOpen(Engine engine) throws Exception {
        var name = new KeyName(DataSubjectId.random(), RetentionClass.DELIVERY, CaseId.order("M-SPEED"));
        var key = engine.the(Keyring.class).findOrMake(Set.of(name)).get(name);
        var value = new byte[64];
        var id = UUID.randomUUID();
        double sealed = 0;
        double opened = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] noise = {};
            double start = ProcessorTime.ofThisThread();
            for (int i = 0; i < TIMES; i++)
                noise = key.encrypt(
                        value, SealedValue.boundTo(id, name.subject(), PersonalField.RECIPIENT_NAME, name.caseId()));
            sealed = TIMES / (ProcessorTime.ofThisThread() - start);
            start = ProcessorTime.ofThisThread();
            for (int i = 0; i < TIMES; i++)
                value = key.decrypt(
                        noise, SealedValue.boundTo(id, name.subject(), PersonalField.RECIPIENT_NAME, name.caseId()));
            opened = TIMES / (ProcessorTime.ofThisThread() - start);
        }
        return List.of(
                Aim.atLeast(300_000, "seal 64 bytes, warm key", sealed, "per second of one core"),
                Aim.atLeast(300_000, "open 64 bytes, warm key", opened, "per second of one core"));
    }

    private static Aim page(Engine engine, List<DisclosureRequest> requests) {
        var disclosures = engine.the(Disclosures.class);
        for (int round = 0; round < 400; round++) disclosures.disclose(requests);
        var times = Stream.generate(() -> {
                    double start = ProcessorTime.ofThisThread();
                    disclosures.disclose(requests);
                    return (ProcessorTime.ofThisThread() - start) * 1e3;
                })
                .limit(101)
                .sorted()
                .toList();
        return Aim.atMost(5, "open the recipients of 50 orders (median of 101)", times.get(50), "CPU-ms of the thread");
    }

    private static Aim rotation(Engine engine, EngineDatabases databases, int keys) throws Exception {
        fill(engine, keys);
        var db = databases.asKeyringTechnician();
        db.sql("vacuum analyze keyring.wrapped_key_odd").update();
        db.sql("checkpoint").update();
        var processors = ProcessorTime.withTheDatabaseOf(db);
        double before = processors.ofEverybody();
        var report = engine.the(KeyRotation.class).rotate();
        return Aim.atMost(
                20,
                "change the epoch with %,d keys, the database's part included".formatted(report.keys()),
                processors.ofEverybody() - before,
                "CPU-s");
    }

    private static void fill(Engine engine, int keys) throws Exception {
        var raw = new byte[32];
        var wraps = engine.the(Epochs.class).keyOf(1);
        for (int from = 0; from < keys; from += 10_000) {
            var wrapped = new LinkedHashMap<KeyName, byte[]>();
            for (int i = from; i < Math.min(keys, from + 10_000); i++) {
                var name = new KeyName(DataSubjectId.random(), RetentionClass.DELIVERY, CaseId.order("M-" + i));
                wrapped.put(name, wraps.encrypt(raw, name.boundTo(1)));
            }
            engine.the(WrappedKeys.class).add(1, wrapped, engine.clock.instant());
        }
    }
}
