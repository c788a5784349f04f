package org.mukhtalif.bench.hunt;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;

/// Looks at a content as it lies there and, where it is packed (gzip, zip, zlib), at what is inside too.
final class Unpacked {

    private Unpacked() {}

    static Collection<Integer> search(Needles needles, Piece piece) throws IOException {
        var found = new HashSet<Integer>();
        var head = new byte[4];
        try (var plain = new PushbackInputStream(piece.content().open(), head.length)) {
            int read = plain.readNBytes(head, 0, head.length);
            plain.unread(head, 0, read);
            found.addAll(needles.in(plain));
        }
        for (var inside : inside(piece, head))
            try (var stream = inside.open()) {
                found.addAll(needles.in(stream));
            } catch (IOException notPackedAfterAll) {
                // It only began like something packed; it was searched as it lies there.
            }
        return found;
    }

    private static Collection<Piece.Content> inside(Piece piece, byte[] head) {
        var contents = new ArrayList<Piece.Content>();
        if ((head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b)
            contents.add(() -> new GZIPInputStream(piece.content().open()));
        if (head[0] == 'P' && head[1] == 'K')
            contents.add(() -> new AllOfZip(piece.content().open()));
        if (head[0] == 0x78 && ((head[0] & 0xff) << 8 | head[1] & 0xff) % 31 == 0)
            contents.add(() -> new InflaterInputStream(piece.content().open()));
        return contents;
    }

    /// The entries of an archive one after the other.
    private static final class AllOfZip extends InputStream {

        private final ZipInputStream zip;
        private boolean within;

        AllOfZip(InputStream packed) {
            this.zip = new ZipInputStream(new BufferedInputStream(packed));
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            while (true) {
                if (!within && zip.getNextEntry() == null) return -1;
                within = true;
                int read = zip.read(into, from, most);
                if (read > 0) return read;
                within = false;
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
