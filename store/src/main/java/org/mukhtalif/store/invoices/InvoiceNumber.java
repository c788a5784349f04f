package org.mukhtalif.store.invoices;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a document is called: the issuer's letter, and its place in the series, such as `S-000017`, `M12-000003` or,
/// for a credit note, `S-C000002`.
public record InvoiceNumber(IssuerId issuer, Kind kind, long place) {

    private static final Pattern WRITTEN = Pattern.compile("(S|M[1-9][0-9]{0,17})-(C?)([0-9]{6,18})");

    public InvoiceNumber {
        if (place < 1) throw new IllegalArgumentException("A series begins with 1");
    }

    /// The number that a link carries, if it can be one.
    public static Optional<InvoiceNumber> of(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) return Optional.empty();
        var issuer = parts.group(1).equals("S")
                ? IssuerId.STORE
                : new IssuerId("MERCHANT-" + parts.group(1).substring(1));
        long place = Long.parseLong(parts.group(3));
        if (place < 1) return Optional.empty();
        return Optional.of(
                new InvoiceNumber(issuer, parts.group(2).isEmpty() ? Kind.INVOICE : Kind.CREDIT_NOTE, place));
    }

    @Override
    public String toString() {
        return "%s-%s%06d".formatted(issuer.prefix(), kind.mark(), place);
    }
}
