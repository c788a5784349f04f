package org.mukhtalif.store.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/// Dark marks that a machine reads: the outline of a drawing so many places across and down.
///
/// @param outline a path as SVG has it
public record Marks(int across, int down, String outline) {

    /// Bars (Code 128) for a number of Latin letters, digits and dashes.
    public static Marks bars(String number) {
        return outlined(
                new Code128Writer().encode(number, BarcodeFormat.CODE_128, 1, 1, Map.of(EncodeHintType.MARGIN, 0)));
    }

    /// A square (QR) for a text.
    public static Marks square(String text) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 2, EncodeHintType.CHARACTER_SET, "UTF-8");
            return outlined(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints));
        } catch (com.google.zxing.WriterException tooLong) {
            throw new IllegalArgumentException("This text is too long for a square", tooLong);
        }
    }

    private static Marks outlined(BitMatrix places) {
        var outline = new StringBuilder();
        for (int y = 0; y < places.getHeight(); y++)
            for (int x = 0; x < places.getWidth(); x++)
                if (places.get(x, y))
                    outline.append("M").append(x).append(" ").append(y).append("h1v1h-1z");
        return new Marks(places.getWidth(), places.getHeight(), outline.toString());
    }
}
