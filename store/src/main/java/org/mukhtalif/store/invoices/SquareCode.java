package org.mukhtalif.store.invoices;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import org.mukhtalif.store.money.Money;

/// What the square on an invoice says to a phone: a tag, a length and a value, one after the other, in base64.
/// Seller, VAT number, time, total and VAT; with a signature also the document's hash, the signature, its key, and the
/// authority's signature of that key.
final class SquareCode {

    private static final int LONGEST = 255;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private SquareCode() {}

    static String of(String seller, String vatNumber, Instant at, Money total, Money vat, Optional<Stamp> stamp) {
        var code = new SquareCode();
        code.add(1, seller);
        code.add(2, vatNumber);
        code.add(3, DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS)));
        code.add(4, total.plain());
        code.add(5, vat.plain());
        stamp.ifPresent(code::add);
        return Base64.getEncoder().encodeToString(code.written.toByteArray());
    }

    private void add(Stamp stamp) {
        add(6, stamp.hash());
        add(7, stamp.signature());
        add(8, stamp.publicKey());
        add(9, stamp.signatureOfTheKey());
    }

    private void add(int tag, String value) {
        add(tag, value.getBytes(StandardCharsets.UTF_8));
    }

    private void add(int tag, byte[] value) {
        if (value.length > LONGEST)
            throw new IllegalArgumentException(
                    "Value %d of a square code has %d bytes; at most 255 fit".formatted(tag, value.length));
        written.write(tag);
        written.write(value.length);
        written.writeBytes(value);
    }
}
