package org.mukhtalif.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.mukhtalif.bench.hunt.Diagnosis;
import org.mukhtalif.bench.hunt.Dump;
import org.mukhtalif.bench.hunt.FolderSink;
import org.mukhtalif.bench.hunt.Memory;
import org.mukhtalif.bench.hunt.Metrics;
import org.mukhtalif.bench.hunt.Recall;
import org.mukhtalif.bench.hunt.Search;
import org.mukhtalif.bench.hunt.Sink;

/// `./mukhtalif hunt`: plants invented people in a store, lets them do everything that can be done, and searches
/// every place where something could have been left. Exit status 1 when something was found, could not be read, was
/// not done, or when the search would have missed too much.
final class Hunt {

    private static final double LEAST_RECALL = 0.99;

    private final HuntSettings settings;
    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create();
    private final Canaries canaries = Canaries.born(chance);
    private final Acts acts = new Acts();

    private Hunt(HuntSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(new Hunt(HuntSettings.of(arguments)).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        try (var aside = ScratchFolder.make("mukhtalif-hunt")) {
            return isClean(aside.path());
        }
    }

    private boolean isClean(Path aside) throws IOException, InterruptedException {
        var data = settings.data().orElse(aside.resolve("data"));
        int management = FreePort.find();
        var clock = new HuntClock(aside.resolve("clock"));
        var took = new Stopwatch();
        try (var store = MeasuredStore.start(settings.jar(), data, FreePort.find(), options(management, clock))) {
            took.lap("start");
            var places = new HuntedPlaces(settings.jar(), data, aside.resolve("browser"));
            var witness = new HuntWitness(acts);
            var people = new HuntedPeople(new HuntDay(store.address(), places, clock, canaries, witness), acts);
            people.doEverything();
            HuntedMischief.wash(store.address());
            took.lap("acts");
            var sinks = sinks(store, data, aside);
            sinks.addAll(witness.sinks());
            sinks.add(people.browser.left());
            sinks.add(HuntedBackups.taken(places, aside.resolve("backups")));
            sinks.add(new Metrics(URI.create("http://127.0.0.1:" + management + "/metrics")));
            took.lap("backups");
            var planted = canaries.planted();
            var search = new Search(planted);
            var report = search.in(sinks);
            took.lap("search");
            var recall = new Recall(search).over(sinks);
            took.lap("recall");
            var found = new HuntReport(
                    planted.size(), report, recall, new HuntReport.Day(acts, people.stumbled, people.took, took));
            System.out.println(settings.json() ? found.json(settings.commit()) : found.text());
            return found.isClean(LEAST_RECALL);
        }
    }

    private List<Sink> sinks(MeasuredStore store, Path data, Path aside) {
        var output = data.resolveSibling(data.getFileName() + ".out");
        var custodian = data.resolveSibling(data.getFileName() + ".custodian");
        var sinks = new ArrayList<Sink>();
        sinks.add(new FolderSink("write-ahead logs", data, file -> isWal(file)));
        sinks.add(new FolderSink("database files", data, file -> isIn(file, "store-db", "keyring-db") && !isWal(file)));
        sinks.add(new FolderSink("logs", data, file -> isIn(file, "log")));
        sinks.add(new FolderSink(
                "everything else in the data directory",
                data,
                file -> !isIn(file, "store-db", "keyring-db", "log", "mail", "programs")));
        sinks.add(new FolderSink(
                "the store's output", requireNonNull(output.getParent()), file -> file.equals(output.getFileName())));
        sinks.add(new FolderSink("the custodian's keys", custodian, _ -> true));
        sinks.add(new FolderSink("temporary files", temporary(), ofTheStore(store.pid())));
        sinks.add(new Dump(data));
        sinks.add(new org.mukhtalif.bench.hunt.Letters(data.resolve("mail"), canaries.mailOf()));
        sinks.add(new Diagnosis(store.pid(), aside));
        sinks.add(new Memory(store.pid(), aside));
        return sinks;
    }

    /// A store that can do everything: take transfers, pay merchants, write its own invoices.
    static String[] options(int management, HuntClock clock) {
        return new String[] {
            "--management-port", Integer.toString(management),
            "--clock-offset-file", clock.file().toString(),
            "--bank-iban", "SA0380000000608010167519",
            "--bank-holder", "Mukhtalif",
            "--bank-name", "Trial Bank",
            "--payouts-iban", "SA0380000000608010167519"
        };
    }

    private static boolean isWal(Path file) {
        return file.toString().contains("pg_wal");
    }

    private static boolean isIn(Path file, String... folders) {
        return List.of(folders).contains(file.getName(0).toString());
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /// What the store's process could have laid down: Tomcat's folders, and the JVM's own files.
    private static Predicate<Path> ofTheStore(long pid) {
        return file -> file.toString().matches("(tomcat|spring|upload|hsperfdata_\\w+/" + pid + ").*");
    }
}
