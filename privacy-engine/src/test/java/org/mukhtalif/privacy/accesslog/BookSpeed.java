package org.mukhtalif.privacy.accesslog;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.mukhtalif.privacy.Aim;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.ProcessorTime;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.springframework.util.FileSystemUtils;

/// What the book costs: an entry before its receipt, a million of them numbered, and gone through.
public final class BookSpeed {

    private static final int AT_ONCE = 5_000;

    private BookSpeed() {}

    public static List<Aim> measured(int entries) throws Exception {
        var custodian = Files.createTempDirectory("book-speed");
        var databases = EngineDatabases.fresh();
        try (var engine = Engine.start(databases, custodian)) {
            tell("an entry before its receipt, one caller", 500, () -> one(engine, 500));
            tell("an entry before its receipt, sixteen callers", 4_000, () -> sixteen(engine));
            tell("write rows and number them", entries, () -> fill(engine, entries));
            tell("copy to files", entries, () -> engine.the(BookKeeping.class).keepUp());
            verified(engine);
            var processors = ProcessorTime.withTheDatabaseOf(databases.asTechnician());
            double before = processors.ofEverybody();
            double seconds = tell("go through database and files", entries, () -> verified(engine));
            double busy = processors.ofEverybody() - before;
            return List.of(
                    Aim.atMost(10, "verify %,d entries, by the clock".formatted(entries), seconds, "s"),
                    Aim.atMost(10, "the same, all processors' time, the database's too", busy, "CPU-s"));
        } finally {
            FileSystemUtils.deleteRecursively(custodian);
        }
    }

    private static void verified(Engine engine) {
        var report = engine.the(BookVerification.class).verify(List.of());
        if (!report.holds()) throw new IllegalStateException(report.findings().toString());
    }

    private static void fill(Engine engine, int entries) {
        for (int done = 0; done < entries; done += AT_ONCE) {
            var some = new ArrayList<Arrival>();
            for (int i = 0; i < AT_ONCE; i++) some.add(arrival(engine));
            engine.the(EntryRows.class).addUnlinked(some);
            // A checkpoint for every five thousand entries here; in a store there is one for a few hundred.
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

    private static double tell(String what, int times, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-48s %8.2f s, %8.1f µs each%n", what, seconds, seconds * 1e6 / times);
        return seconds;
    }
}
