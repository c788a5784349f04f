package org.mukhtalif.privacy.transparency;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// A text with signature lines under it, in the form of C2SP's `signed-note`: the text, an empty line, and for each
/// signature a line of an em dash, the key's name, and Base64 of the key's id and the signature.
public record SignedNote(String text, List<String> signatures) {

    private static final String DASH = "— ";

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || signatures.isEmpty())
            throw new IllegalArgumentException("A note ends its last line and is signed");
    }

    /// Reads a note as it is written or printed; line ends of Windows are taken for ours.
    ///
    /// @throws IllegalArgumentException if this is no signed note
    public static SignedNote of(String written) {
        var note = written.replace("\r\n", "\n").strip() + "\n";
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0) throw new IllegalArgumentException("A signed note has an empty line before its signatures");
        var signatures = List.of(note.substring(gap + 2).split("\n"));
        if (!signatures.stream().allMatch(line -> line.startsWith(DASH)))
            throw new IllegalArgumentException("A signature line begins with an em dash");
        return new SignedNote(note.substring(0, gap + 1), signatures);
    }

    /// The note of a text with one signature.
    static SignedNote by(LogKey key, String text, byte[] signature) {
        var body = ByteBuffer.allocate(4 + signature.length).putInt(key.id()).put(signature);
        return new SignedNote(
                text, List.of(DASH + key.name() + " " + Base64.getEncoder().encodeToString(body.array())));
    }

    /// The note with a witness's line added.
    public SignedNote with(String signature) {
        var lines = new ArrayList<>(signatures);
        lines.add(signature.strip());
        return new SignedNote(text, lines);
    }

    /// Whether one of the lines is this key's signature of the text.
    public boolean isSignedBy(LogKey key) {
        return signatures.stream().anyMatch(line -> isBy(key, line));
    }

    /// The whole note.
    public String written() {
        return text + "\n" + String.join("\n", signatures) + "\n";
    }

    private boolean isBy(LogKey key, String line) {
        var start = DASH + key.name() + " ";
        if (!line.startsWith(start)) return false;
        try {
            var body = ByteBuffer.wrap(Base64.getDecoder().decode(line.substring(start.length())));
            if (body.remaining() < 5 || body.getInt() != key.id()) return false;
            var signature = new byte[body.remaining()];
            body.get(signature);
            return key.signed(text, signature);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
