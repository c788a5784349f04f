package org.mukhtalif.bench;

import java.util.Arrays;

/// How long operations took, in nanoseconds, of one workload.
final class Latencies {

    private long[] nanos = new long[4096];
    private int count;

    synchronized void add(long oneNanos) {
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, count * 2);
        nanos[count++] = oneNanos;
    }

    synchronized int count() {
        return count;
    }

    /// The time within which this share of the operations was answered, in milliseconds; 0 if there were none.
    synchronized double percentileMillis(double share) {
        if (count == 0) return 0;
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * count);
        return sorted[Math.clamp(rank, 1, count) - 1] / 1e6;
    }
}
