package org.mukhtalif.bench.hunt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Searches every sink for every planted value in every guise.
public final class Search {

    private final Needles needles;

    public Search(Collection<Planted> planted) {
        this.needles = Needles.of(planted);
    }

    /// What a search saw.
    ///
    /// @param pieces how many pieces were read, by sink
    public record Report(int guises, Map<String, Integer> pieces, List<Finding> findings, List<String> unreadable) {

        public boolean isClean() {
            return findings.isEmpty() && unreadable.isEmpty();
        }
    }

    public Report in(List<? extends Sink> sinks) {
        var pieces = new LinkedHashMap<String, Integer>();
        var findings = new ArrayList<Finding>();
        var unreadable = new ArrayList<String>();
        for (var sink : sinks)
            try {
                var all = sink.pieces();
                if (all.isEmpty()) unreadable.add(sink.name() + ": nothing is there");
                findings.addAll(all.parallelStream()
                        .flatMap(piece -> seen(sink, piece).stream())
                        .toList());
                pieces.put(sink.name(), all.size());
            } catch (IOException | RuntimeException closed) {
                unreadable.add(sink.name() + ": " + closed);
            }
        return new Report(needles.all().size(), pieces, findings, unreadable);
    }

    private List<Finding> seen(Sink sink, Piece piece) {
        try {
            return in(sink, piece);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What must not lie in this piece and does.
    public List<Finding> in(Sink sink, Piece piece) throws IOException {
        try {
            return Unpacked.search(needles, piece).stream()
                    .map(needles::needle)
                    .filter(needle -> sink.closedTo(needle.planted(), piece))
                    .map(needle -> new Finding(sink.name(), piece.name(), needle.planted(), needle.guise()))
                    .toList();
        } catch (NoSuchFileException goneMeanwhile) {
            return List.of();
        }
    }

    List<Needles.Needle> needles() {
        return needles.all();
    }
}
