package org.mukhtalif.privacy.vault;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.policy.RetentionClass;

/// What keys cost. Not part of the suite; run it by
/// `mvn -pl privacy-engine test -Dtest=KeySpeed -Dkeys=1000000`. CPU is that of this process and of every PostgreSQL
/// process it started, from the system's own accounting, so that a busy machine does not change it much.
class KeySpeed {

    private static final int KEYS = Integer.getInteger("keys", 100_000);

    @TempDir
    Path custodian;

    @Test
    void measure() throws Exception {
        var databases = EngineDatabases.fresh();
        try (var engine = Engine.start(databases, custodian)) {
            sealAndOpen(engine);
            page(engine, databases);
            rotation(engine, databases);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void sealAndOpen(Engine engine) throws Exception {
        var name = new KeyName(DataSubjectId.random(), RetentionClass.DELIVERY, CaseId.order("M-SPEED"));
        var key = engine.the(Keyring.class).findOrMake(Set.of(name)).get(name);
        var value = new byte[64];
        for (int round = 1; round <= 5; round++) {
            int times = 500_000;
            long start = cpu();
            var id = UUID.randomUUID();
            byte[] noise = {};
            for (int i = 0; i < times; i++)
                noise = key.encrypt(
                        value, SealedValue.boundTo(id, name.subject(), PersonalField.RECIPIENT_NAME, name.caseId()));
            double sealed = times / ((cpu() - start) / 1e9);
            start = cpu();
            for (int i = 0; i < times; i++)
                key.decrypt(
                        noise, SealedValue.boundTo(id, name.subject(), PersonalField.RECIPIENT_NAME, name.caseId()));
            double opened = times / ((cpu() - start) / 1e9);
            System.out.printf(
                    "MEASURED %d: seal %.0f/s, open %.0f/s of CPU time (64 bytes, warm key)%n", round, sealed, opened);
        }
    }

    private static void page(Engine engine, EngineDatabases databases) throws InterruptedException {
        var requests = new ArrayList<DisclosureRequest>();
        for (int i = 0; i < 50; i++) {
            var sara = Sara.somebodyNew().ordersFrom(engine);
            requests.add(new DisclosureRequest(
                    sara.id(),
                    sara.order(),
                    Set.of(PersonalField.RECIPIENT_NAME),
                    Purpose.RIGHTS,
                    Recipient.THE_PERSON));
        }
        var threads = ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= 400; round++) {
            long cpu = threads.getCurrentThreadCpuTime();
            engine.the(Disclosures.class).disclose(requests);
            if (round % 80 == 0)
                System.out.printf(
                        "MEASURED page of 50 recipients, round %d: %.2f CPU-ms of the calling thread%n",
                        round, (threads.getCurrentThreadCpuTime() - cpu) / 1e6);
        }
        Thread.sleep(2_000);
        long before = commits(databases);
        for (int round = 0; round < 100; round++) engine.the(Disclosures.class).disclose(requests);
        Thread.sleep(2_000);
        System.out.printf("MEASURED page with keys at hand: %.2f statements%n", (commits(databases) - before) / 100.0);
        Thread.sleep(61_000);
        before = commits(databases);
        engine.the(Disclosures.class).disclose(requests);
        Thread.sleep(2_000);
        System.out.printf("MEASURED page with cold keys: %d statements%n", commits(databases) - before);
    }

    /// Each statement of a page is a transaction of its own; the reader's own one is taken off.
    private static long commits(EngineDatabases databases) {
        return databases
                .asTechnician()
                .sql(
                        "select sum(xact_commit)::bigint from pg_stat_database where datname like 'data%' or datname like 'keyring%'")
                .query(Long.class)
                .single();
    }

    private static void rotation(Engine engine, EngineDatabases databases) throws Exception {
        var db = databases.asKeyringTechnician();
        var epochs = engine.the(Epochs.class);
        var raw = new byte[32];
        var copy = new StringBuilder();
        var names = new ArrayList<KeyName>();
        for (int i = 0; i < KEYS; i++)
            names.add(new KeyName(DataSubjectId.random(), RetentionClass.DELIVERY, CaseId.order("M-" + i)));
        for (int from = 0; from < KEYS; from += 10_000) {
            var part = names.subList(from, Math.min(KEYS, from + 10_000));
            var wrapped = new java.util.LinkedHashMap<KeyName, byte[]>();
            for (var name : part) wrapped.put(name, epochs.keyOf(1).encrypt(raw, name.boundTo(1)));
            engine.the(WrappedKeys.class).add(1, wrapped, engine.clock.instant());
        }
        db.sql("vacuum analyze keyring.wrapped_key_odd").update();
        db.sql("checkpoint").update();
        var home = db.sql("show data_directory").query(String.class).single();
        double before = cpuSeconds(home);
        long start = System.nanoTime();
        var report = engine.the(KeyRotation.class).rotate();
        System.out.printf(
                "MEASURED change of epoch with %d keys: %.1f CPU-s, the database's included; %.1f s%n",
                report.keys(), cpuSeconds(home) - before, (System.nanoTime() - start) / 1e9);
    }

    /// Of this process and its children, living and dead, and of the PostgreSQL servers whose parent is gone.
    private static double cpuSeconds(String home) throws Exception {
        double ticks = 0;
        long mine = ProcessHandle.current().pid();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                try {
                    var stat = Files.readString(process.resolve("stat"));
                    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                    boolean isMine = process.getFileName().toString().equals(String.valueOf(mine));
                    if (!isMine && !isOurPostgres(process, home)) continue;
                    ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
                    if (!isMine) ticks += Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
                } catch (java.io.IOException _) {
                    // It ended meanwhile.
                }
            }
        }
        return ticks / 100;
    }

    private static boolean isOurPostgres(Path process, String home) throws java.io.IOException {
        return Files.readSymbolicLink(process.resolve("cwd")).toString().equals(home);
    }
}
