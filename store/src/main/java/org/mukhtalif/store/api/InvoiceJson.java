package org.mukhtalif.store.api;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.invoices.Clearance;
import org.mukhtalif.store.invoices.OrderDocument;
import org.mukhtalif.store.language.Bilingual;

/// A document that was issued for an order. It names nobody; who is named on a tax invoice stands in its PDF and XML
/// only.
///
/// @param kind `invoice` or `credit_note`
/// @param form `simplified`, or `tax` for one in the buyer's name
/// @param about what it is for: `sale`, or `fee` for the way of paying
/// @param corrects the number of the invoice that a credit note takes back
/// @param clearance of one in the buyer's name: `cleared` when its XML is the copy that the tax authority stamped,
///     `copy_lost` when that copy never came, `reported` when the authority cleared nothing and was told instead,
///     `waiting`, or `not_linked` where no authority is asked
/// @param readable whether its PDF and XML can be fetched now; not while `clearance` is `waiting`
/// @param issuedAt when
/// @param number such as M12-000003
/// @param sellerVatNumber fifteen digits
record InvoiceJson(
        String number,
        String kind,
        String form,
        String about,
        Bilingual seller,
        String sellerVatNumber,
        Instant issuedAt,
        Amount total,
        Amount vat,
        @Nullable String corrects,
        @Nullable String clearance,
        boolean readable) {

    static InvoiceJson of(OrderDocument document) {
        var invoice = document.invoice();
        return new InvoiceJson(
                invoice.number().toString(),
                word(invoice.kind()),
                word(invoice.form()),
                word(invoice.about()),
                invoice.seller(),
                invoice.sellerVatNumber(),
                invoice.issuedAt(),
                Amount.of(invoice.total()),
                Amount.of(invoice.vat()),
                invoice.corrects().map(taken -> taken.number().toString()).orElse(null),
                document.clearance()
                        .map((Clearance clearance) -> word(clearance))
                        .orElse(null),
                document.isReadable());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
