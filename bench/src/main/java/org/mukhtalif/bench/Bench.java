package org.mukhtalif.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// `./mukhtalif bench`: fills a store, lets it warm up, plays the workloads, prints what each operation costs.
final class Bench {

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
            new MadeUpCatalogue(settings.products(), settings.categories(), 20).writeTo(catalogue);
        int port = freePort();
        try (var store =
                MeasuredStore.start(settings.jar(), settings.data(), port, "--demo-from", catalogue.toString())) {
            var all = new Workloads(settings.products(), settings.categories()).all();
            prefill(store, all.getLast());
            var asked = all.stream()
                    .filter(workload -> settings.only().contains(workload.key()))
                    .toList();
            for (var workload : asked) new LoadDriver(store, settings.users()).run(workload, settings.warmUp());
            print(measure(store, asked), asked, store.residentMegabytes());
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

    private void print(List<Result> results, List<Workload> titles, long residentMegabytes) {
        if (settings.json()) {
            var rows = results.stream().map(Result::json).toList();
            System.out.println("{\"commit\":\"" + settings.commit() + "\",\"results\":[" + String.join(",", rows)
                    + "],\"jvmResidentMb\":" + residentMegabytes + "}");
            return;
        }
        System.out.println(Result.tableHead());
        for (int row = 0; row < results.size(); row++) {
            var workload = titles.get(row);
            System.out.println(results.get(row).tableRow(workload.key() + " " + workload.title()));
        }
        System.out.printf("JVM memory after load: %d MB. Commit %s.%n", residentMegabytes, settings.commit());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
