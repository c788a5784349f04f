package org.mukhtalif.store.accounts;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// A square code (QR) as the outline of its dark places, for a path in a picture of `side` by `side`. It says what it
/// encodes, so it is as personal as that.
public record SquareCode(int side, PersonalText outline) {

    private static final int QUIET_PLACES = 2;

    public static SquareCode of(PersonalText text) {
        try {
            var places = new QRCodeWriter()
                    .encode(
                            text.reveal(),
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, QUIET_PLACES, EncodeHintType.CHARACTER_SET, "UTF-8"));
            var outline = new StringBuilder();
            for (int y = 0; y < places.getHeight(); y++)
                for (int x = 0; x < places.getWidth(); x++)
                    if (places.get(x, y)) outline.append("M%d %dh1v1h-1z".formatted(x, y));
            return new SquareCode(places.getWidth(), new PersonalText(outline.toString()));
        } catch (WriterException e) {
            throw new IllegalArgumentException("This text is too long for a square code", e);
        }
    }
}
