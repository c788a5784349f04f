package org.mukhtalif.store.invoices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes documents. Each is written once.
@Repository
class Documents {

    private final JdbcClient db;

    Documents(JdbcClient db) {
        this.db = db;
    }

    void insert(Draft draft, Issuer issuer, Link link, Written written, Instant at) {
        db.sql("""
                insert into invoices.document
                       (uuid, issuer_id, kind, form, number, counter, about, order_number, merchant_id, corrects,
                        correction, reason, issued_at, seller_ar, seller_en, seller_place, seller_vat, total_minor, vat_minor,
                        currency, previous, hash, square_code, xml, is_signed)
                values (:uuid, :issuer, :kind, :form, :number, :counter, :about, :order, :merchant, :corrects,
                        :correction, :reason, :at, :sellerAr, :sellerEn, :sellerPlace, :sellerVat, :total, :vat,
                        :currency, :previous, :hash, :squareCode, :xml, :signed)
                """)
                .param("uuid", written.uuid())
                .param("issuer", issuer.id().value())
                .param("kind", draft.kind().name())
                .param("form", draft.form().name())
                .param("number", link.number().place())
                .param("counter", link.counter())
                .param("about", draft.about().name())
                .param("order", draft.order().map(OrderNumber::value).orElse(null))
                .param("merchant", draft.merchant().value())
                .param("corrects", draft.corrects().map(Correction::invoice).orElse(null))
                .param("correction", draft.corrects().map(Correction::key).orElse(null))
                .param(
                        "reason",
                        draft.corrects().map(taken -> taken.reason().name()).orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sellerAr", issuer.name().ar())
                .param("sellerEn", issuer.name().en())
                .param("sellerPlace", issuer.place())
                .param("sellerVat", issuer.vatNumber())
                .param("total", draft.total().minorUnits())
                .param("vat", draft.vat().minorUnits())
                .param("currency", draft.total().currency().getCurrencyCode())
                .param("previous", link.previous())
                .param("hash", written.hash())
                .param("squareCode", written.squareCode())
                .param("xml", written.xml())
                .param("signed", written.isSigned())
                .update();
        for (int place = 0; place < draft.lines().size(); place++)
            insert(written.uuid(), place + 1, draft.lines().get(place));
    }

    private void insert(UUID document, int position, InvoiceLine line) {
        db.sql("""
                insert into invoices.line
                       (document, position, source, name_ar, name_en, quantity, gross_minor, discount_minor, vat_minor,
                        rate_points)
                values (:document, :position, :source, :nameAr, :nameEn, :quantity, :gross, :discount, :vat, :rate)
                """)
                .param("document", document)
                .param("position", position)
                .param("source", line.source())
                .param("nameAr", line.name().ar())
                .param("nameEn", line.name().en())
                .param("quantity", line.quantity())
                .param("gross", line.gross().minorUnits())
                .param("discount", line.discount().minorUnits())
                .param("vat", line.vat().minorUnits())
                .param("rate", line.rate().basisPoints())
                .update();
    }
}
