package org.mukhtalif.store.productimport;

import java.util.List;

/// What a file would do: nothing is written before it was seen.
///
/// @param leftOut headings of columns that are not taken over
/// @param pictures addresses of pictures; the store fetches nothing from other servers
public record Plan(List<PlanLine> lines, List<String> leftOut, int pictures) {

    public Plan {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }

    public int count(PlanLine.Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    /// Products that go on and in which something was put right.
    public int mended() {
        return (int) lines.stream()
                .filter(line ->
                        line.kind() != PlanLine.Kind.REFUSED && !line.mends().isEmpty())
                .count();
    }
}
