package org.mukhtalif.bench.hunt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Whether the search would have found a leak: each guise of each value is put into a copy of a piece of each sink,
/// bare and packed, and searched for.
public final class Recall {

    private static final int SLICE = 4096;
    private static final int STRIDE = 389;

    private final Search search;
    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);

    public Recall(Search search) {
        this.search = search;
    }

    /// How many seeded leaks there were and how many were found.
    public record Measured(int seeded, int found, List<String> missed) {

        public double share() {
            return seeded == 0 ? 0 : (double) found / seeded;
        }
    }

    public Measured over(List<? extends Sink> sinks) {
        int seeded = 0;
        var missed = new ArrayList<String>();
        for (var sink : sinks)
            try {
                var pieces = sink.pieces();
                if (pieces.isEmpty()) throw new IOException("nothing is there");
                var carrier = sliceOf(pieces.get(chance.nextInt(pieces.size())));
                var needles = search.needles();
                seeded += needles.size();
                IntStream.range(0, needles.size())
                        .parallel()
                        .filter(turn -> !isFound(carrier, needles.get(turn), turn))
                        .mapToObj(needles::get)
                        .map(needle -> sink.name() + ": " + needle.planted() + ", " + needle.guise())
                        .forEachOrdered(missed::add);
            } catch (IOException unreadable) {
                // The search says so by itself; here every leak of that place counts as overlooked.
                seeded += search.needles().size();
                missed.addAll(Collections.nCopies(search.needles().size(), sink.name() + ": " + unreadable));
            }
        return new Measured(seeded, seeded - missed.size(), missed);
    }

    private boolean isFound(byte[] carrier, Needles.Needle needle, int turn) {
        var leaking = withLeak(carrier, needle.bytes(), turn);
        try {
            return isFound(
                    needle,
                    switch (turn % 4) {
                        case 0 -> gzipped(leaking);
                        case 1 -> zipped(leaking);
                        default -> leaking;
                    });
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean isFound(Needles.Needle needle, byte[] packed) throws IOException {
        var anywhere = new Sink() {
            @Override
            public String name() {
                return "copy";
            }

            @Override
            public List<Piece> pieces() {
                return List.of();
            }
        };
        return search.in(anywhere, new Piece("copy", () -> new ByteArrayInputStream(packed))).stream()
                .anyMatch(found -> found.planted().equals(needle.planted()));
    }

    private static byte[] sliceOf(Piece piece) throws IOException {
        try (var stream = piece.content().open()) {
            return stream.readNBytes(SLICE);
        }
    }

    /// Each time at another place.
    private static byte[] withLeak(byte[] carrier, byte[] leak, int turn) {
        int at = carrier.length == 0 ? 0 : turn * STRIDE % carrier.length;
        var out = new ByteArrayOutputStream();
        out.write(carrier, 0, at);
        out.writeBytes(leak);
        out.write(carrier, at, carrier.length - at);
        return out.toByteArray();
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new ZipOutputStream(out)) {
            packing.putNextEntry(new ZipEntry("inside.txt"));
            packing.write(bytes);
        }
        return out.toByteArray();
    }
}
