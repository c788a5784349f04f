package org.mukhtalif.store.couriers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A file in which a courier says what became of parcels, line by line.
record StatusFile(List<StatusLine> lines) {

    private static final int MOST = 10_000;

    static StatusFile of(byte[] bytes) {
        if (bytes.length > CourierFolder.LARGEST) return refused("too-large");
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return refused("encoding");
        }
    }

    private static StatusFile of(String text) {
        var all = text.lines().toList();
        if (all.size() > MOST) return refused("too-large");
        var head = all.isEmpty() ? "" : all.getFirst().toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
        if (!head.matches("parcel[,;]event[,;]at([,;]tracking)?")) return refused("head");
        var lines = new ArrayList<StatusLine>();
        for (int at = 1; at < all.size(); at++)
            if (!all.get(at).isBlank()) lines.add(StatusLine.of(at + 1, all.get(at), head.charAt(6)));
        return new StatusFile(lines);
    }

    private static StatusFile refused(String reason) {
        return new StatusFile(List.of(new StatusLine.Dirty(1, reason)));
    }
}
