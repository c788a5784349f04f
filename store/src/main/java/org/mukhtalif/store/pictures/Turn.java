package org.mukhtalif.store.pictures;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, by the number 1 to 8 that it wrote into a JPEG (EXIF tag 0x0112). It is the only thing
/// read of what cameras write, because without it many pictures would lie on their side.
record Turn(int number) {

    private static final int EXIF = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    static Turn of(byte[] file) {
        try {
            return new Turn(find(ByteBuffer.wrap(file)));
        } catch (RuntimeException cannotBeRead) {
            return new Turn(1);
        }
    }

    boolean swapsSides() {
        return number >= 5;
    }

    /// Turns a picture of this size upright.
    AffineTransform upright(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int find(ByteBuffer file) {
        int at = 2;
        while (at + 4 < file.limit() && (file.get(at) & 0xFF) == 0xFF) {
            int marker = file.get(at + 1) & 0xFF;
            if (marker == START_OF_SCAN) return 1;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == EXIF && file.getInt(at + 4) == 0x45786966) return inExif(file, at + 10, length);
            at += 2 + length;
        }
        return 1;
    }

    private static int inExif(ByteBuffer file, int start, int length) {
        var exif = file.slice(start, Math.min(length, file.limit() - start));
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if ((exif.getShort(at) & 0xFFFF) == 0x0112) return exif.getShort(at + 8) & 0xFFFF;
        }
        return 1;
    }
}
