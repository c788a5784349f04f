package org.mukhtalif.store.platform.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/// How many statements and durable commits there were since the start, apart by when they were sent. Counts only, no
/// statement and no value of one.
public final class Tally {

    /// When a statement is sent.
    public enum Moment {
        /// While somebody waits for the answer to a request.
        ANSWER,
        /// Afterwards, or by the clock.
        FOLLOW_UP
    }

    private static final ThreadLocal<Boolean> ANSWERING = ThreadLocal.withInitial(() -> false);

    private final Map<Moment, LongAdder> statements = new EnumMap<>(Moment.class);
    private final Map<Moment, LongAdder> commits = new EnumMap<>(Moment.class);

    public Tally() {
        for (var moment : Moment.values()) {
            statements.put(moment, new LongAdder());
            commits.put(moment, new LongAdder());
        }
    }

    public long statements(Moment moment) {
        return statements.getOrDefault(moment, new LongAdder()).sum();
    }

    public long commits(Moment moment) {
        return commits.getOrDefault(moment, new LongAdder()).sum();
    }

    /// What this thread sends from now on belongs to an answer, or no longer.
    static void answering(boolean now) {
        if (now) ANSWERING.set(true);
        else ANSWERING.remove();
    }

    void statement() {
        add(statements);
    }

    void commit() {
        add(commits);
    }

    private static void add(Map<Moment, LongAdder> counts) {
        counts.getOrDefault(ANSWERING.get() ? Moment.ANSWER : Moment.FOLLOW_UP, new LongAdder())
                .increment();
    }
}
