package org.mukhtalif.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// A PNG that somebody might send.
final class Picture {

    /// The signature and the header's chunk.
    private static final int BEFORE_TEXT = 8 + 25;

    private Picture() {}

    static byte[] painted(Color colour) throws IOException {
        var picture = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(colour);
        brush.fillRect(100, 100, 400, 400);
        brush.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    /// The same with words beside the pixels, as a telephone writes them: a chunk `tEXt`, in Latin letters.
    static byte[] about(Color colour, String words) throws IOException {
        var png = painted(colour);
        var text = ("tEXtAuthor\0" + words).getBytes(ISO_8859_1);
        var sum = new CRC32();
        sum.update(text);
        return ByteBuffer.allocate(png.length + text.length + 8)
                .put(png, 0, BEFORE_TEXT)
                .putInt(text.length - 4)
                .put(text)
                .putInt((int) sum.getValue())
                .put(png, BEFORE_TEXT, png.length - BEFORE_TEXT)
                .array();
    }
}
