package org.mukhtalif.bench;

import java.util.Locale;

/// What one workload measured.
///
/// @param jvmMillis CPU milliseconds of the store's JVM for each operation
/// @param compilerMillis those of them that went to Java's compiler, which has less to do from minute to minute
/// @param postgresMillis CPU milliseconds of both PostgreSQL clusters for each operation
record Result(
        String workload,
        String via,
        int users,
        double opsPerSec,
        double p50Ms,
        double p95Ms,
        double p99Ms,
        int errors,
        double jvmMillis,
        double compilerMillis,
        double postgresMillis) {

    /// What of the JVM's time went to its compiler, from 0 to 1.
    double compilerShare() {
        return jvmMillis > 0 ? compilerMillis / jvmMillis : 0;
    }

    static String tableHead() {
        return "%-34s %6s %9s %8s %8s %8s %7s %9s %9s %9s %9s"
                .formatted(
                        "workload",
                        "users",
                        "ops/s",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "errors",
                        "JVM ms",
                        "(its JIT)",
                        "PG ms",
                        "sum ms");
    }

    String tableRow(String title) {
        return String.format(
                Locale.ROOT,
                "%-34s %6d %9.1f %8.2f %8.2f %8.2f %7d %9.3f %9.3f %9.3f %9.3f",
                title,
                users,
                opsPerSec,
                p50Ms,
                p95Ms,
                p99Ms,
                errors,
                jvmMillis,
                compilerMillis,
                postgresMillis,
                jvmMillis + postgresMillis);
    }

    String json(Sent sent) {
        return String.format(
                Locale.ROOT,
                "{\"workload\":\"%s\",\"via\":\"%s\",\"users\":%d,\"opsPerSec\":%.1f,\"p50Ms\":%.2f,\"p95Ms\":%.2f,"
                        + "\"p99Ms\":%.2f,\"errors\":%d,\"cpuMsPerOp\":{\"jvm\":%.3f,\"jvmCompiler\":%.3f,\"postgresql\":%.3f},%s}",
                workload,
                via,
                users,
                opsPerSec,
                p50Ms,
                p95Ms,
                p99Ms,
                errors,
                jvmMillis,
                compilerMillis,
                postgresMillis,
                sent.json());
    }
}
