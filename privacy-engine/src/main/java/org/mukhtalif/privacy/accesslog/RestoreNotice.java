package org.mukhtalif.privacy.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mukhtalif.privacy.transparency.Hash;

/// Word that a backup was restored and entries were lost: the book had `from` entries and goes on after `to`. It is an
/// entry of the book itself, nine lines of UTF-8, and is signed besides.
///
/// @param lostRoot the root of the book that had `from` entries
/// @param root the root it has with `to` entries
record RestoreNotice(UUID id, Instant at, long from, Hash lostRoot, long to, Hash root) {

    private static final List<String> KEYS =
            List.of("notice", "id", "at", "act", "from", "lost-root", "to", "root", "end");

    /// The entry's bytes, and the text that is signed.
    String text() {
        return """
                notice:1
                id:%s
                at:%s
                act:restored
                from:%d
                lost-root:%s
                to:%d
                root:%s
                end:
                """.formatted(id, at, from, lostRoot.base64(), to, root.base64());
    }

    /// @throws IllegalArgumentException if the text is none
    static RestoreNotice of(String text) {
        var lines = text.split("\n", -1);
        if (lines.length != KEYS.size() + 1) throw new IllegalArgumentException("Not a notice of a restore");
        var values = new String[KEYS.size()];
        for (int i = 0; i < values.length; i++) {
            if (!lines[i].startsWith(KEYS.get(i) + ":"))
                throw new IllegalArgumentException("Not a notice of a restore");
            values[i] = lines[i].substring(KEYS.get(i).length() + 1);
        }
        return new RestoreNotice(
                UUID.fromString(values[1]),
                Instant.parse(values[2]),
                Long.parseLong(values[4]),
                Hash.ofBase64(values[5]),
                Long.parseLong(values[6]),
                Hash.ofBase64(values[7]));
    }

    /// Whether a checkpoint over this many entries lies in what was lost.
    boolean covers(long size, Hash knownRoot) {
        return size > to && (size < from || size == from && knownRoot.equals(lostRoot));
    }

    String summary() {
        return "restored from %d to %d entries at %s".formatted(from, to, at);
    }
}
