package org.mukhtalif.store.invoices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;

/// A document as it was issued.
///
/// @param counter its place in the issuer's chain, over both series
/// @param corrects the invoice that it takes back, wholly or in part
/// @param squareCode the text of the square code; the authority's, once it has stamped a tax invoice
public record Invoice(
        UUID uuid,
        InvoiceNumber number,
        Form form,
        Subject about,
        long counter,
        Optional<OrderNumber> order,
        MerchantId merchant,
        Optional<Corrected> corrects,
        Instant issuedAt,
        Bilingual seller,
        String sellerPlace,
        String sellerVatNumber,
        Money total,
        Money vat,
        String squareCode,
        boolean isSigned,
        List<InvoiceLine> lines) {

    public Invoice {
        lines = List.copyOf(lines);
    }

    /// Which invoice a credit note takes back, and why.
    public record Corrected(UUID invoice, InvoiceNumber number, CreditReason reason) {}

    /// Key of what it is called.
    public String titleKey() {
        var title = form == Form.SIMPLIFIED ? "simplified" : "tax";
        return "invoices.paper." + title + (kind() == Kind.INVOICE ? "" : "-note");
    }

    public Kind kind() {
        return number.kind();
    }

    public Money net() {
        return total.minus(vat);
    }
}
