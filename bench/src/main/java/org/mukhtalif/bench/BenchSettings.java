package org.mukhtalif.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
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

    static BenchSettings of(String[] arguments) {
        var given = new HashMap<String, String>();
        for (int at = 0; at < arguments.length; at++) {
            var word = arguments[at];
            if (word.equals("--json")) given.put(word, "yes");
            else if (word.startsWith("--") && at + 1 < arguments.length) given.put(word, arguments[++at]);
            else throw new IllegalArgumentException("bench does not know '" + word + "'");
        }
        return new BenchSettings(
                Path.of(given.getOrDefault("--jar", "store/target/mukhtalif-app.jar"))
                        .toAbsolutePath(),
                Path.of(given.getOrDefault("--data", given.getOrDefault("--home", ".") + "/var/bench"))
                        .toAbsolutePath(),
                number(given, "--products", 10_000),
                number(given, "--categories", 100),
                number(given, "--merchants", 20),
                number(given, "--orders", 20_000),
                number(given, "--users", 16),
                Duration.ofSeconds(number(given, "--warm-up", 30)),
                Duration.ofSeconds(number(given, "--seconds", 20)),
                isViaApi(given.getOrDefault("--via", "pages")),
                Set.of(given.getOrDefault("--only", "W1,W2,W3,W4,W5").split(",")),
                given.getOrDefault("--commit", "unknown"),
                given.containsKey("--json"));
    }

    private static boolean isViaApi(String via) {
        return switch (via) {
            case "pages" -> false;
            case "api" -> true;
            default -> throw new IllegalArgumentException("--via takes pages or api");
        };
    }

    private static int number(Map<String, String> given, String option, int otherwise) {
        var text = given.get(option);
        if (text == null) return otherwise;
        if (!text.matches("[1-9]\\d{0,8}"))
            throw new IllegalArgumentException(option + " takes a number from 1, such as " + otherwise);
        return Integer.parseInt(text);
    }
}
