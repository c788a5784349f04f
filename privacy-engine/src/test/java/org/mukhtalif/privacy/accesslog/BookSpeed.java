package org.mukhtalif.privacy.accesslog;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

/// How long a book of a million entries takes to number and to go through, and what one more entry costs. Not part of
/// the suite; run it by `mvn -pl privacy-engine test -Dtest=BookSpeed`.
class BookSpeed {

    private static final int ENTRIES = Integer.getInteger("entries", 1_000_000);
    private static final int AT_ONCE = 200;

    @TempDir
    Path custodian;

    @Test
    void measure() throws Exception {
        try (var engine = Engine.start(EngineDatabases.fresh(), custodian)) {
            tell("an entry before its receipt, one caller", 500, () -> one(engine, 500));
            tell("an entry before its receipt, sixteen callers", 4_000, () -> sixteen(engine));
            tell("write rows", ENTRIES, () -> fill(engine));
            tell(
                    "number, sign and copy to files",
                    ENTRIES,
                    () -> engine.the(BookKeeping.class).keepUp());
            for (int round = 0; round < 2; round++)
                tell("go through database and files", ENTRIES, () -> {
                    var report = engine.the(BookVerification.class).verify(List.of());
                    if (!report.holds())
                        throw new IllegalStateException(report.findings().toString());
                    System.out.println(report.entries() + " entries, " + report.checkpoints() + " checkpoints");
                });
        }
    }

    private static void fill(Engine engine) {
        for (int done = 0; done < ENTRIES; done += AT_ONCE * 50) {
            var some = new ArrayList<Arrival>();
            for (int i = 0; i < AT_ONCE * 50; i++) some.add(arrival(engine));
            engine.the(EntryRows.class).addUnlinked(some);
            // A checkpoint for every ten thousand entries here; in a store there is one for a few hundred.
            engine.the(Sequencer.class).numberAll(java.util.Optional.empty());
        }
    }

    private static Arrival arrival(Engine engine) {
        var now = Instant.now();
        var told = new Leaf.Told(
                TimeOrderedIds.at(now),
                now,
                AccessEntry.Act.DISCLOSED,
                Recipient.merchant("17"),
                Set.of(PersonalField.RECIPIENT_NAME, PersonalField.RECIPIENT_PHONE, PersonalField.DELIVERY_ADDRESS),
                Purpose.DELIVERY,
                "4",
                "2026-11-23");
        var seal = new byte[122];
        new SecureRandom().nextBytes(seal);
        var leaf = new Leaf(told, seal).bytes();
        return new Arrival(told.id(), false, leaf, engine.the(BookSecrets.class).mark(leaf), new byte[0]);
    }

    private static void one(Engine engine, int times) {
        var subject = DataSubjectId.random();
        for (int i = 0; i < times; i++) engine.the(AccessLog.class).record(entry(subject));
    }

    private static void sixteen(Engine engine) {
        Callable<Void> caller = () -> {
            one(engine, 250);
            return null;
        };
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done :
                    callers.invokeAll(Stream.generate(() -> caller).limit(16).toList())) done.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static AccessEntry entry(DataSubjectId subject) {
        return new AccessEntry(
                AccessEntry.Act.DISCLOSED,
                subject,
                Engine.anOrder(),
                Set.of(PersonalField.RECIPIENT_NAME),
                Purpose.DELIVERY,
                Recipient.merchant("17"));
    }

    private static void tell(String what, int times, Runnable work) {
        long cpu = cpu();
        long wall = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - wall) / 1e9;
        System.out.printf(
                "%-48s %8.2f s, %8.1f µs each, %8.1f CPU-µs of this JVM each%n",
                what, seconds, seconds * 1e6 / times, (cpu() - cpu) / 1e3 / times);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
