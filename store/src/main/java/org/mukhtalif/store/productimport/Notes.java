package org.mukhtalif.store.productimport;

import java.util.ArrayList;
import java.util.List;

/// What is noted while one product is read.
final class Notes {

    private final Mapping mapping;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> mends = new ArrayList<>();

    Notes(Mapping mapping) {
        this.mapping = mapping;
    }

    void begin() {
        problems.clear();
        mends.clear();
    }

    void problem(TableRow row, Column column, String key, String value) {
        problems.add(new Problem(
                row.number(), mapping.heading(column), key, Cleaned.line(value).text()));
    }

    void mend(TableRow row, Column column, String key, String value) {
        mends.add(new Problem(
                row.number(), mapping.heading(column), key, Cleaned.line(value).text()));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Problem> mends() {
        return List.copyOf(mends);
    }
}
