package org.mukhtalif.store.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/// Pictures made for tests.
public final class Drawn {

    /// Stands in what a camera writes beside the pixels.
    public static final String SECRET = "GPS-24.7136-46.6753";

    private Drawn() {}

    /// Dark above, light below.
    static byte[] picture(String kind, int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            pen.setColor(Color.LIGHT_GRAY);
            pen.fillRect(0, 0, width, height);
        }
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, width, height / 2);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, kind, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /// A photograph with a camera's notes: held on its side, and where it was taken.
    public static byte[] jpegWithSecrets(int width, int height) {
        return jpegWithSecrets(width, height, 1);
    }

    static byte[] jpegWithSecrets(int width, int height, int orientation) {
        var plain = picture("jpeg", width, height, BufferedImage.TYPE_INT_RGB);
        var notes = ByteBuffer.allocate(100);
        notes.put("Exif".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0);
        notes.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1);
        notes.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        notes.putInt(0).put(SECRET.getBytes(StandardCharsets.US_ASCII));
        var out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(plain, 2));
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (notes.position() + 2)});
        out.writeBytes(Arrays.copyOf(notes.array(), notes.position()));
        out.writeBytes(Arrays.copyOfRange(plain, 2, plain.length));
        return out.toByteArray();
    }

    /// A PNG of a few hundred bytes that says it has very many pixels.
    static byte[] bomb(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        var deflater = new Deflater();
        deflater.setInput(new byte[1_000]);
        deflater.finish();
        var packed = new byte[1_000];
        chunk(out, "IDAT", Arrays.copyOf(packed, deflater.deflate(packed)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String kind, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var check = new CRC32();
        check.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public static int width(byte[] file) {
        return read(file).getWidth();
    }
}
