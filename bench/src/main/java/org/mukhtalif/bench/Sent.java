package org.mukhtalif.bench;

import java.util.Locale;

/// What one operation sends to the databases, before its answers and after them, as the store's own counters tell it.
///
/// @param statements statements before the answers
/// @param followUpStatements statements afterwards, with what the clock does meanwhile
/// @param commits durable commits before the answers
/// @param followUpCommits durable commits afterwards
record Sent(double statements, double followUpStatements, double commits, double followUpCommits) {

    static final Sent NOTHING = new Sent(0, 0, 0, 0);

    /// Reads the store's `/metrics`.
    static Sent of(String metrics) {
        return new Sent(
                figure(metrics, "mukhtalif_statements_total{moment=\"answer\"}"),
                figure(metrics, "mukhtalif_statements_total{moment=\"follow-up\"}"),
                figure(metrics, "mukhtalif_durable_commits_total{moment=\"answer\"}"),
                figure(metrics, "mukhtalif_durable_commits_total{moment=\"follow-up\"}"));
    }

    Sent since(Sent before, int operations) {
        return new Sent(
                (statements - before.statements) / operations,
                (followUpStatements - before.followUpStatements) / operations,
                (commits - before.commits) / operations,
                (followUpCommits - before.followUpCommits) / operations);
    }

    static String tableHead() {
        return "%-34s %22s %22s".formatted("workload", "statements + later", "durable commits + later");
    }

    String tableRow(String title) {
        return String.format(
                Locale.ROOT,
                "%-34s %13.1f + %6.1f %13.1f + %6.1f",
                title,
                statements,
                followUpStatements,
                commits,
                followUpCommits);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "\"statements\":{\"beforeAnswer\":%.2f,\"followUp\":%.2f},"
                        + "\"durableCommits\":{\"beforeAnswer\":%.2f,\"followUp\":%.2f}",
                statements,
                followUpStatements,
                commits,
                followUpCommits);
    }

    private static double figure(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The store's /metrics has no line " + name));
    }
}
