package org.mukhtalif.store.invoices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.orders.OrderNumber;

/// Documents as rows.
final class InvoiceRows {

    private InvoiceRows() {}

    record OfDocument(UUID document, InvoiceLine line) {}

    static Invoice toInvoice(ResultSet row, int index) throws SQLException {
        var issuer = new IssuerId(row.getString("issuer_id"));
        var currency = Currency.getInstance(row.getString("currency"));
        return new Invoice(
                row.getObject("uuid", UUID.class),
                new InvoiceNumber(issuer, Kind.valueOf(row.getString("kind")), row.getLong("number")),
                Form.valueOf(row.getString("form")),
                Subject.valueOf(row.getString("about")),
                row.getLong("counter"),
                Optional.ofNullable(row.getString("order_number")).map(OrderNumber::new),
                new MerchantId(row.getLong("merchant_id")),
                corrected(row, issuer),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                new Bilingual(row.getString("seller_ar"), row.getString("seller_en")),
                row.getString("seller_place"),
                row.getString("seller_vat"),
                new Money(row.getLong("total_minor"), currency),
                new Money(row.getLong("vat_minor"), currency),
                row.getString("square_code"),
                row.getBoolean("is_signed"),
                List.of());
    }

    static OfDocument toLine(ResultSet row, int index) throws SQLException {
        return new OfDocument(
                row.getObject("document", UUID.class),
                new InvoiceLine(
                        row.getInt("source"),
                        new Bilingual(row.getString("name_ar"), row.getString("name_en")),
                        row.getInt("quantity"),
                        Money.halalas(row.getLong("gross_minor")),
                        Money.halalas(row.getLong("discount_minor")),
                        Money.halalas(row.getLong("vat_minor")),
                        new Percentage(row.getInt("rate_points"))));
    }

    static Invoice with(Invoice head, List<OfDocument> lines) {
        return new Invoice(
                head.uuid(),
                head.number(),
                head.form(),
                head.about(),
                head.counter(),
                head.order(),
                head.merchant(),
                head.corrects(),
                head.issuedAt(),
                head.seller(),
                head.sellerPlace(),
                head.sellerVatNumber(),
                head.total(),
                head.vat(),
                head.squareCode(),
                head.isSigned(),
                lines.stream().map(OfDocument::line).toList());
    }

    private static Optional<Invoice.Corrected> corrected(ResultSet row, IssuerId issuer) throws SQLException {
        var uuid = row.getObject("corrected", UUID.class);
        if (uuid == null) return Optional.empty();
        return Optional.of(new Invoice.Corrected(
                uuid,
                new InvoiceNumber(issuer, Kind.INVOICE, row.getLong("corrected_number")),
                CreditReason.valueOf(row.getString("reason"))));
    }
}
