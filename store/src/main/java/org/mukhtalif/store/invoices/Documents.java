package org.mukhtalif.store.invoices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes documents. Each is written once; it is sent with the next statement or with the commit.
@Repository
class Documents {

    private final JdbcClient pipelined;

    Documents(@Qualifier("pipelined") JdbcClient pipelined) {
        this.pipelined = pipelined;
    }

    void insert(Draft draft, Issuer issuer, Link link, Written written, Instant at) {
        var lines = draft.lines();
        pipelined
                .sql("""
                with written as (
                insert into invoices.document
                       (uuid, issuer_id, kind, form, number, counter, about, order_number, merchant_id, corrects,
                        correction, reason, issued_at, seller_ar, seller_en, seller_place, seller_vat, total_minor, vat_minor,
                        currency, previous, hash, marked_hash, square_code, xml, is_signed)
                values (:uuid, :issuer, :kind, :form, :number, :counter, :about, :order, :merchant, :corrects,
                        :correction, :reason, :at, :sellerAr, :sellerEn, :sellerPlace, :sellerVat, :total, :vat,
                        :currency, :previous, :hash, :markedHash, :squareCode, :xml, :signed))
                insert into invoices.line
                       (document, position, source, name_ar, name_en, quantity, gross_minor, discount_minor, vat_minor,
                        rate_points)
                select :uuid, l.position, l.source, l.name_ar, l.name_en, l.quantity, l.gross, l.discount, l.vat, l.rate
                  from unnest(:sources, :namesAr, :namesEn, :quantities, :gross, :discounts, :vats, :rates)
                  with ordinality
                    as l (source, name_ar, name_en, quantity, gross, discount, vat, rate, position)
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
                .param("markedHash", written.markedHash().orElse(null))
                .param("squareCode", written.squareCode())
                .param("xml", written.xml())
                .param("signed", written.isSigned())
                .param("sources", lines.stream().map(InvoiceLine::source).toArray(Integer[]::new))
                .param("namesAr", lines.stream().map(line -> line.name().ar()).toArray(String[]::new))
                .param("namesEn", lines.stream().map(line -> line.name().en()).toArray(String[]::new))
                .param("quantities", lines.stream().map(InvoiceLine::quantity).toArray(Integer[]::new))
                .param("gross", minor(lines, InvoiceLine::gross))
                .param("discounts", minor(lines, InvoiceLine::discount))
                .param("vats", minor(lines, InvoiceLine::vat))
                .param(
                        "rates",
                        lines.stream().map(line -> line.rate().basisPoints()).toArray(Integer[]::new))
                .update();
    }

    private static Long[] minor(List<InvoiceLine> lines, Function<InvoiceLine, Money> amount) {
        return lines.stream().map(amount).map(Money::minorUnits).toArray(Long[]::new);
    }
}
