package org.mukhtalif.bench.hunt;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// All guises of all planted values, searched for in one pass (Aho and Corasick's automaton), so that a gigabyte is
/// read once however many guises there are.
public final class Needles {

    /// One guise of one value.
    public record Needle(Planted planted, String guise, byte[] bytes) {}

    private static final int LETTERS = 256;
    private static final int BUFFER = 1 << 16;

    private final List<Needle> needles = new ArrayList<>();
    private int[] next = new int[LETTERS * 1024];
    private int[] ends = new int[1024];
    private int[] shorter = new int[1024];
    private int states = 1;

    private Needles() {}

    public static Needles of(Collection<Planted> planted) {
        var needles = new Needles();
        Arrays.fill(needles.ends, -1);
        for (var value : planted)
            Encodings.of(value.text()).forEach((guise, bytes) -> needles.add(new Needle(value, guise, bytes)));
        needles.link();
        return needles;
    }

    public List<Needle> all() {
        return List.copyOf(needles);
    }

    /// The numbers of the needles that stand in this stream.
    public Collection<Integer> in(InputStream stream) throws IOException {
        var found = new TreeSet<Integer>();
        var buffer = new byte[BUFFER];
        int state = 0;
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer))
            for (int at = 0; at < read; at++) {
                state = next[state * LETTERS + (buffer[at] & 0xff)];
                if (state >= 0) continue;
                state = ~state;
                for (int end = state; end > 0; end = shorter[end]) if (ends[end] >= 0) found.add(ends[end]);
            }
        return found;
    }

    public Needle needle(int number) {
        return needles.get(number);
    }

    private void add(Needle needle) {
        int state = 0;
        for (var octet : needle.bytes()) {
            int place = state * LETTERS + (octet & 0xff);
            int known = next[place];
            // First the state, then its place: making a state may move the whole table.
            int child = known == 0 ? newState() : known;
            next[place] = child;
            state = child;
        }
        if (ends[state] >= 0) return;
        ends[state] = needles.size();
        needles.add(needle);
    }

    private int newState() {
        if (states == ends.length) {
            int room = states * 2;
            next = Arrays.copyOf(next, room * LETTERS);
            shorter = Arrays.copyOf(shorter, room);
            ends = Arrays.copyOf(ends, room);
            Arrays.fill(ends, states, room, -1);
        }
        return states++;
    }

    /// Each state learns where to go on when the next byte does not fit, and which shorter needle ends there.
    private void link() {
        var fallback = new int[states];
        var queue = new ArrayDeque<Integer>();
        for (int octet = 0; octet < LETTERS; octet++) if (next[octet] != 0) queue.add(next[octet]);
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (int octet = 0; octet < LETTERS; octet++) {
                int place = state * LETTERS + octet;
                int elsewhere = next[fallback[state] * LETTERS + octet];
                if (next[place] == 0) {
                    next[place] = elsewhere;
                    continue;
                }
                int child = next[place];
                fallback[child] = elsewhere;
                shorter[child] = ends[elsewhere] >= 0 ? elsewhere : shorter[elsewhere];
                queue.add(child);
            }
        }
        markEndings();
    }

    /// The way into a state in which a needle ends is negative: whoever reads need not ask each state.
    private void markEndings() {
        for (int place = 0; place < states * LETTERS; place++) {
            int to = next[place];
            if (ends[to] >= 0 || shorter[to] > 0) next[place] = ~to;
        }
    }
}
