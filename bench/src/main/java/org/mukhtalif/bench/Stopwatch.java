package org.mukhtalif.bench;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// How long each part of something took.
final class Stopwatch {

    private final Map<String, Long> laps = new LinkedHashMap<>();
    private long since = System.nanoTime();

    /// Ends a part.
    void lap(String part) {
        long now = System.nanoTime();
        laps.put(part, TimeUnit.NANOSECONDS.toMillis(now - since));
        since = now;
    }

    /// Milliseconds of each part.
    Map<String, Long> laps() {
        return Collections.unmodifiableMap(laps);
    }

    @Override
    public String toString() {
        return laps.entrySet().stream()
                .map(lap -> "%s %.1f".formatted(lap.getKey(), lap.getValue() / 1_000.0))
                .collect(joining(", "));
    }
}
