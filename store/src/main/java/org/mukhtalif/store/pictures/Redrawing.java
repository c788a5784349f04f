package org.mukhtalif.store.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Reads a picture's pixels and writes them anew, smaller; nothing else of the file goes with them.
final class Redrawing {

    /// What a good camera makes; more would be drawn by nobody.
    private static final long MOST_PIXELS = 50_000_000;

    private static final int LONGEST_SIDE = 16_000;
    private static final int READ_AT_MOST = 2_400;
    private static final float QUALITY = 0.82f;

    private Redrawing() {}

    /// The picture upright and not much larger than needed; empty if it has too many pixels.
    static Optional<BufferedImage> read(byte[] file, FileKind kind) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT))
                .next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) return Optional.empty();
            var pixels = pixels(reader, (int) Math.max(1, Math.max(width, height) / READ_AT_MOST));
            return Optional.of(kind == FileKind.JPEG ? upright(pixels, Turn.of(file)) : pixels);
        } finally {
            reader.dispose();
        }
    }

    /// Leaves pixels out while reading, so that a large picture never lies in memory whole.
    private static BufferedImage pixels(ImageReader reader, int every) throws IOException {
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage upright(BufferedImage picture, Turn turn) {
        if (turn.number() < 2 || turn.number() > 8) return picture;
        int width = picture.getWidth();
        int height = picture.getHeight();
        var turned = new BufferedImage(
                turn.swapsSides() ? height : width, turn.swapsSides() ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.drawImage(picture, turn.upright(width, height), null);
        pen.dispose();
        return turned;
    }

    /// Whether something can be seen through it.
    static boolean isCutOut(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) return false;
        for (int y = 0; y < picture.getHeight(); y += 3)
            for (int x = 0; x < picture.getWidth(); x += 3) if (picture.getRGB(x, y) >>> 24 < 250) return true;
        return false;
    }

    /// In halves, because one long step down would leave pixels out.
    static BufferedImage scaled(BufferedImage picture, int longest, boolean cutOut) {
        var now = picture;
        while (true) {
            int side = Math.max(now.getWidth(), now.getHeight());
            int next = Math.max(longest, (side + 1) / 2);
            boolean last = side <= longest || next == longest;
            double scale = side <= longest ? 1 : (double) next / side;
            now = drawn(now, scale, cutOut);
            if (last) return now;
        }
    }

    private static BufferedImage drawn(BufferedImage picture, double scale, boolean cutOut) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawing =
                new BufferedImage(width, height, cutOut ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawing.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (!cutOut) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawing;
    }

    static byte[] written(BufferedImage drawing, boolean cutOut) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer =
                ImageIO.getImageWritersByFormatName(cutOut ? "png" : "jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            if (!cutOut) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(drawing, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
