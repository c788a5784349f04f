package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.mukhtalif.privacy.datainventory.SubjectCase;

/// A line of the journal: a checksum, what happened, and the columns of a row as PostgreSQL's COPY writes them. A
/// line that a crash cut off has no fitting checksum and is passed over; it was never acknowledged.
///
/// @param act `k` a key was made, `x` the keys of a matter were destroyed, `i` an index key was made, `d` a
///     person is recognised by a digest, `f` she is not any more by one field, `F` by none
record JournalLine(char act, List<String> columns) {

    JournalLine {
        columns = List.copyOf(columns);
    }

    static JournalLine made(KeyName name, byte[] wrapped, Instant at) {
        return new JournalLine(
                'k',
                List.of(
                        name.subject().toString(),
                        name.caseId().value(),
                        name.retentionClass().name(),
                        bytea(wrapped),
                        at.toString()));
    }

    static JournalLine destroyed(SubjectCase matter) {
        return new JournalLine(
                'x', List.of(matter.subject().toString(), matter.caseId().value()));
    }

    /// By what a key that was made is known again: the first 128 bits of it as it was wrapped. No two are alike, for
    /// each was wrapped with chance.
    UUID mark() {
        var wrapped = columns.get(3);
        return new UUID(Long.parseUnsignedLong(wrapped, 3, 19, 16), Long.parseUnsignedLong(wrapped, 19, 35, 16));
    }

    /// When a key was made.
    Instant madeAt() {
        return Instant.parse(columns.get(4));
    }

    static String bytea(byte[] bytes) {
        return "\\\\x" + HexFormat.of().formatHex(bytes);
    }

    static byte[] bytes(String bytea) {
        return HexFormat.of().parseHex(bytea, 3, bytea.length());
    }

    String row() {
        return String.join("\t", columns);
    }

    String written() {
        var words = act + "\t" + row();
        return "%08x\t%s\n".formatted(checksum(words), words);
    }

    static Optional<JournalLine> read(String line) {
        if (line.length() < 11) return Optional.empty();
        var words = line.substring(9);
        if (!line.startsWith("%08x\t".formatted(checksum(words)))) return Optional.empty();
        return Optional.of(
                new JournalLine(words.charAt(0), List.of(words.substring(2).split("\t", -1))));
    }

    private static long checksum(String words) {
        var sum = new CRC32();
        sum.update(words.getBytes(US_ASCII));
        return sum.getValue();
    }
}
