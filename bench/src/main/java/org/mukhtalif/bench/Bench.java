package org.mukhtalif.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// `./mukhtalif bench`: fills a store, lets it warm up, plays the workloads, prints what each operation costs.
final class Bench {

    private static final int COUNTED = 40;

    private final BenchSettings settings;

    private Bench(BenchSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Bench(BenchSettings.of(arguments)).run();
    }

    private void run() throws IOException, InterruptedException {
        var catalogue = settings.data().resolveSibling(settings.data().getFileName() + "-catalogue");
        if (!Files.exists(catalogue.resolve("merchants.json")))
            new MadeUpCatalogue(settings.products(), settings.categories(), settings.merchants()).writeTo(catalogue);
        var all = workloads();
        var asked = all.stream()
                .filter(workload -> settings.only().contains(workload.key()))
                .toList();
        List<Result> results;
        long residentMegabytes;
        try (var store = started("--demo-from", catalogue.toString())) {
            prefill(store, all.getLast());
            for (var workload : asked) new LoadDriver(store, settings.users()).warmUp(workload, settings.warmUp());
            store.awaitEndOfStart();
            new LoadDriver(store, settings.users()).awaitIdle();
            results = measure(store, asked);
            residentMegabytes = store.residentMegabytes();
        }
        print(results, count(asked), asked, residentMegabytes);
    }

    private List<Workload> workloads() {
        return settings.viaApi()
                ? new ProgramWorkloads(settings.products(), settings.categories()).all()
                : new PageWorkloads(settings.products(), settings.categories()).all();
    }

    private MeasuredStore started(String... options) throws IOException, InterruptedException {
        return MeasuredStore.start(settings.jar(), settings.data(), FreePort.find(), options);
    }

    /// Counting costs time of its own, so the counted store is another one than the measured.
    private List<Sent> count(List<Workload> workloads) throws IOException, InterruptedException {
        int port = FreePort.find();
        try (var store = started("--management-port", Integer.toString(port))) {
            var counts = new ArrayList<Sent>();
            for (var workload : workloads) counts.add(new LoadDriver(store, 1).count(workload, COUNTED, port));
            return counts;
        }
    }

    /// Empty tables give wrong plans, so real orders come first; they are kept for the next run.
    private void prefill(MeasuredStore store, Workload checkout) throws IOException, InterruptedException {
        var mark = settings.data().resolveSibling(settings.data().getFileName() + ".prefilled");
        if (Files.exists(mark)) return;
        System.err.printf("Placing %,d orders first…%n", settings.orders());
        int placed = 0;
        while (placed < settings.orders()) {
            int now = new LoadDriver(store, settings.users()).fill(checkout, Duration.ofSeconds(20));
            if (now == 0) throw new IllegalStateException("No order could be placed; see the lines above");
            placed += now;
        }
        Files.writeString(mark, Integer.toString(placed));
    }

    private List<Result> measure(MeasuredStore store, List<Workload> workloads) throws InterruptedException {
        var results = new ArrayList<Result>();
        for (var workload : workloads)
            results.add(new LoadDriver(store, settings.users()).run(workload, settings.duration()));
        return results;
    }

    private void print(List<Result> results, List<Sent> counts, List<Workload> workloads, long residentMegabytes) {
        if (settings.json()) {
            var rows = IntStream.range(0, results.size())
                    .mapToObj(row -> results.get(row).json(counts.get(row)))
                    .toList();
            System.out.println("{\"commit\":\"" + settings.commit() + "\",\"results\":[" + String.join(",", rows)
                    + "],\"jvmResidentMb\":" + residentMegabytes + "}");
            return;
        }
        var titles = workloads.stream()
                .map(workload -> workload.key() + " " + workload.title())
                .toList();
        System.out.println(Result.tableHead());
        for (int row = 0; row < results.size(); row++)
            System.out.println(results.get(row).tableRow(titles.get(row)));
        System.out.println();
        System.out.println(Sent.tableHead());
        for (int row = 0; row < counts.size(); row++)
            System.out.println(counts.get(row).tableRow(titles.get(row)));
        System.out.printf("%nJVM memory after load: %d MB. Commit %s.%n", residentMegabytes, settings.commit());
    }
}
