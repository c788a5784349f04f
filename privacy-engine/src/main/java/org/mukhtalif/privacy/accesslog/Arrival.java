package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;

/// A line of a file of arrivals: an entry as it came, before it has a number; or word that it never came to be, because
/// the transaction it belonged to was undone.
///
/// `+ leaf mark pointer` or `- leaf mark`, each part in Base64; the mark of an undoing is over the leaf with a minus in
/// front, so that neither line can be made of the other.
@SuppressWarnings("ArrayRecordComponent") // known by its id; never compared
record Arrival(UUID id, boolean undone, byte[] leaf, byte[] mark, byte[] sealedSubject) {

    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    static Arrival of(MarkedEntry entry, BookSecrets secrets) {
        return new Arrival(entry.id(), false, entry.leaf(), entry.mark(), secrets.seal(entry.subject(), entry.id()));
    }

    static Arrival undoing(MarkedEntry entry, BookSecrets secrets) {
        return new Arrival(entry.id(), true, entry.leaf(), secrets.mark(minus(entry.leaf())), new byte[0]);
    }

    /// @throws IllegalArgumentException if this is no such line
    static Arrival of(String line) {
        var parts = line.split(" ", -1);
        boolean undone = parts[0].equals("-");
        if (parts.length != (undone ? 3 : 4) || !undone && !parts[0].equals("+"))
            throw new IllegalArgumentException("Not a line of arrivals");
        var leaf = Base64.getDecoder().decode(parts[1]);
        return new Arrival(
                idIn(leaf),
                undone,
                leaf,
                Base64.getDecoder().decode(parts[2]),
                undone ? new byte[0] : Base64.getDecoder().decode(parts[3]));
    }

    boolean isMarked(BookSecrets secrets) {
        return secrets.isMarked(undone ? minus(leaf) : leaf, mark);
    }

    byte[] line() {
        var written = undone
                ? "- %s %s\n".formatted(BASE64.encodeToString(leaf), BASE64.encodeToString(mark))
                : "+ " + BASE64.encodeToString(leaf) + " " + BASE64.encodeToString(mark) + " "
                        + BASE64.encodeToString(sealedSubject) + "\n";
        return written.getBytes(US_ASCII);
    }

    /// The id that stands in the second line of every leaf.
    static UUID idIn(byte[] leaf) {
        int begin = lineEnd(leaf, 0) + 1;
        int end = lineEnd(leaf, begin);
        if (end >= leaf.length) throw new IllegalArgumentException("Not a leaf");
        var line = new String(leaf, begin, end - begin, UTF_8);
        if (!line.startsWith("id:")) throw new IllegalArgumentException("Not a leaf");
        return UUID.fromString(line.substring(3));
    }

    private static int lineEnd(byte[] leaf, int from) {
        int at = from;
        while (at < leaf.length && leaf[at] != '\n') at++;
        return at;
    }

    private static byte[] minus(byte[] leaf) {
        var longer = new byte[leaf.length + 1];
        longer[0] = '-';
        System.arraycopy(leaf, 0, longer, 1, leaf.length);
        return longer;
    }
}
