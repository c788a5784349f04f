package org.mukhtalif.store.transfers;

import java.nio.charset.StandardCharsets;
import org.mukhtalif.store.pictures.Hung;
import org.mukhtalif.store.pictures.Pictures;
import org.mukhtalif.store.pictures.Redrawn;
import org.springframework.stereotype.Component;

/// Judges what somebody sent by its bytes; the name and the kind that a browser tells are not looked at. Of a picture
/// only the pixels are taken. A PDF stays as the bank made it.
@Component
class ReceiptFiles {

    /// Of what is sealed. A picture that comes may be heavier, because it is drawn anew.
    private static final int HEAVIEST = 2 * 1024 * 1024;

    private final Pictures pictures;

    ReceiptFiles(Pictures pictures) {
        this.pictures = pictures;
    }

    Judged judge(byte[] file) {
        if (file.length == 0) return new Judged.Refused(Sent.Fault.NOTHING);
        if (begins(file, "%PDF-")) return pdf(file);
        return switch (pictures.redraw(file, HEAVIEST)) {
            case Redrawn.Done(var jpeg) -> new Judged.Right(new OpenedReceipt(OpenedReceipt.JPEG, jpeg));
            case Redrawn.Refused(var fault) -> new Judged.Refused(fault(fault));
        };
    }

    private static Judged pdf(byte[] file) {
        if (file.length > HEAVIEST) return new Judged.Refused(Sent.Fault.TOO_HEAVY);
        var end = new String(
                file, Math.max(0, file.length - 1_024), Math.min(1_024, file.length), StandardCharsets.US_ASCII);
        return end.contains("%%EOF")
                ? new Judged.Right(new OpenedReceipt(OpenedReceipt.PDF, file))
                : new Judged.Refused(Sent.Fault.DAMAGED);
    }

    private static boolean begins(byte[] file, String word) {
        return file.length >= word.length()
                && new String(file, 0, word.length(), StandardCharsets.US_ASCII).equals(word);
    }

    private static Sent.Fault fault(Hung.Fault fault) {
        return switch (fault) {
            case NOT_A_PICTURE -> Sent.Fault.OTHER_KIND;
            case TOO_HEAVY, TOO_LARGE -> Sent.Fault.TOO_HEAVY;
            case DAMAGED -> Sent.Fault.DAMAGED;
        };
    }

    sealed interface Judged {
        record Right(OpenedReceipt receipt) implements Judged {}

        record Refused(Sent.Fault fault) implements Judged {}
    }
}
