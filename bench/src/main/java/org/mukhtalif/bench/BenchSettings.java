package org.mukhtalif.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/// What a run of the bench may be told.
///
/// @param jar the packaged store
/// @param data a data directory of the bench's own; kept, so that the orders are placed once
/// @param orders how many real orders are placed before anything is measured
/// @param warmUp how long each workload is played at least before it is measured, so that the compiler has done its
///     work; thirty times that at most
/// @param viaApi whether programs play the workloads through `/api/v1`; else guests, through the pages
/// @param only the keys of the workloads that are played
record BenchSettings(
        Path jar,
        Path data,
        int products,
        int categories,
        int merchants,
        int orders,
        int users,
        Duration warmUp,
        Duration duration,
        boolean viaApi,
        Set<String> only,
        String commit,
        boolean json) {

    private static final Set<String> KNOWN = Set.of(
            "--data",
            "--products",
            "--categories",
            "--merchants",
            "--orders",
            "--users",
            "--warm-up",
            "--seconds",
            "--via",
            "--only",
            "--json");
    private static final Set<String> WORKLOADS = Set.of("W1", "W2", "W3", "W4", "W5");

    static BenchSettings of(String[] arguments) {
        var given = new Options("bench", KNOWN, arguments);
        return new BenchSettings(
                given.jar(),
                given.value("--data")
                        .map(Path::of)
                        .orElse(given.home().resolve("var/bench"))
                        .toAbsolutePath(),
                given.number("--products", 10_000),
                given.number("--categories", 100),
                given.number("--merchants", 20),
                given.number("--orders", 20_000),
                given.number("--users", 16),
                Duration.ofSeconds(given.number("--warm-up", 30)),
                Duration.ofSeconds(given.number("--seconds", 20)),
                given.choice("--via", "pages", "api").equals("api"),
                given.choices("--only", WORKLOADS),
                given.commit(),
                given.has("--json"));
    }
}
