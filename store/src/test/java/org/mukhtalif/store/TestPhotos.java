package org.mukhtalif.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Files that somebody might send as photos.
public final class TestPhotos {

    public static final String CAMERA = "photographed at home by Sara";

    private TestPhotos() {}

    /// A JPEG with a comment of the camera behind its first two bytes.
    public static byte[] photograph() {
        var plain = drawn("jpeg");
        var comment = CAMERA.getBytes(UTF_8);
        var photograph = new ByteArrayOutputStream();
        photograph.write(plain, 0, 2);
        photograph.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
        photograph.writeBytes(comment);
        photograph.write(plain, 2, plain.length - 2);
        return photograph.toByteArray();
    }

    public static byte[] png() {
        return drawn("png");
    }

    /// More bytes than a photo may have, however few pixels.
    public static byte[] heavy() {
        return Arrays.copyOf(photograph(), 11 * 1024 * 1024);
    }

    /// Some bytes that say they are 60,000 by 60,000 pixels: fourteen gigabytes, if somebody drew them.
    public static byte[] bomb() {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(ISO_8859_1))
                .putInt(60_000)
                .putInt(60_000)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        var sum = new CRC32();
        sum.update(header);
        var bomb = png();
        System.arraycopy(header, 0, bomb, 12, header.length);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        return bomb;
    }

    private static byte[] drawn(String format) {
        var drawn = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), format, drawn);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return drawn.toByteArray();
    }
}
