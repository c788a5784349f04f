package org.mukhtalif.privacy.transparency;

import java.time.Instant;
import java.util.List;

/// What the log's key signs: this many entries, with this root, at this time. The text is that of C2SP's
/// `tlog-checkpoint`: origin, size, root in Base64, and one line more for the time.
public record Checkpoint(String origin, long size, Hash root, Instant at) {

    private static final String TIME = "time ";

    public Checkpoint {
        if (origin.isBlank() || origin.contains("\n") || size < 0)
            throw new IllegalArgumentException("A checkpoint has an origin in one line and a size of 0 or more");
    }

    /// The signed text, its last line ended too.
    public String text() {
        return "%s\n%d\n%s\n%s%s\n".formatted(origin, size, root.base64(), TIME, at);
    }

    /// Reads the text back.
    ///
    /// @throws IllegalArgumentException if it is no text of a checkpoint
    public static Checkpoint of(String text) {
        var lines = List.of(text.split("\n", -1));
        if (lines.size() != 5 || !lines.get(3).startsWith(TIME)) throw new IllegalArgumentException("Not a checkpoint");
        try {
            var checkpoint = new Checkpoint(
                    lines.get(0),
                    Long.parseLong(lines.get(1)),
                    Hash.ofBase64(lines.get(2)),
                    Instant.parse(lines.get(3).substring(TIME.length())));
            if (!checkpoint.text().equals(text))
                throw new IllegalArgumentException("Not a checkpoint as it is written");
            return checkpoint;
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("The time of a checkpoint is not a time", e);
        }
    }
}
