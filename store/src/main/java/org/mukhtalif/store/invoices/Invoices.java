package org.mukhtalif.store.invoices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All documents that were issued, to be read.
@Repository
public class Invoices {

    private static final String WHOLE = """
            select d.uuid, d.issuer_id, d.kind, d.form, d.number, d.counter, d.about, d.order_number, d.merchant_id,
                   d.reason, d.issued_at, d.seller_ar, d.seller_en, d.seller_place, d.seller_vat, d.total_minor, d.vat_minor,
                   d.currency, coalesce(l.square_code, d.square_code) as square_code, d.is_signed, c.uuid as corrected, c.number as corrected_number
              from invoices.document d
              left join invoices.document c on c.uuid = d.corrects
              left join invoices.clearance l on l.document = d.uuid
            """;

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient db;

    Invoices(JdbcClient db) {
        this.db = db;
    }

    public Optional<Invoice> find(InvoiceNumber number) {
        return whole(db.sql(WHOLE + """
                 where d.issuer_id = :issuer
                   and d.kind = :kind
                   and d.number = :number
                """)
                        .param("issuer", number.issuer().value())
                        .param("kind", number.kind().name())
                        .param("number", number.place())
                        .query(InvoiceRows::toInvoice)
                        .list())
                .stream()
                .findFirst();
    }

    /// Everything that was issued for an order, as it was issued.
    public List<Invoice> of(OrderNumber order) {
        return whole(db.sql(WHOLE + """
                 where d.order_number = :order
                 order by d.issued_at, d.issuer_id, d.counter
                """)
                .param("order", order.value())
                .query(InvoiceRows::toInvoice)
                .list());
    }

    /// What was issued about a merchant's sales and for its commission, newest first.
    ///
    /// @param after with which the page before ended
    public List<Invoice> of(MerchantId merchant, Optional<Invoice> after, int most) {
        return whole(db.sql(WHOLE + """
                 where d.merchant_id = :merchant
                   and d.about <> 'FEE'
                   and (d.issued_at, d.counter, d.issuer_id) < (:at, :counter, :issuer)
                 order by d.issued_at desc, d.counter desc, d.issuer_id desc
                 limit :most
                """)
                .param("merchant", merchant.value())
                .param("at", after.map(Invoice::issuedAt).orElse(NEVER).atOffset(ZoneOffset.UTC))
                .param("counter", after.map(Invoice::counter).orElse(0L))
                .param(
                        "issuer",
                        after.map(last -> last.number().issuer().value()).orElse(""))
                .param("most", most)
                .query(InvoiceRows::toInvoice)
                .list());
    }

    /// The newest of all sellers.
    ///
    /// @param after with which the page before ended
    List<Invoice> newest(Optional<Invoice> after, int most) {
        return whole(db.sql(WHOLE + """
                 where d.issued_at <= :at
                   and (d.issued_at < :at or d.uuid > :uuid)
                 order by d.issued_at desc, d.uuid
                 limit :most
                """)
                .param("at", after.map(Invoice::issuedAt).orElse(NEVER).atOffset(ZoneOffset.UTC))
                .param("uuid", after.map(Invoice::uuid).orElse(FIRST))
                .param("most", most)
                .query(InvoiceRows::toInvoice)
                .list());
    }

    /// The document itself: the copy that the authority stamped, once there is one, else as the authority gets it.
    /// Marks stand in the place of a buyer who is a person.
    public Optional<String> xml(UUID document) {
        return db.sql("""
                select coalesce(c.stamped, d.xml)
                  from invoices.document d
                  left join invoices.clearance c on c.document = d.uuid
                 where d.uuid = :document
                """).param("document", document).query(String.class).optional();
    }

    /// The invoice of a part that stands now, with what of it went back. Once it was replaced by one in the buyer's
    /// name, that one stands.
    Optional<StandingInvoice> standing(OrderNumber order, MerchantId merchant, Subject about) {
        return standing(of(order).stream()
                .filter(each -> each.merchant().equals(merchant) && each.about() == about)
                .toList());
    }

    /// All invoices of an order that stand now: one of each part, and of the fee. One look at them.
    List<StandingInvoice> standing(OrderNumber order) {
        record Part(MerchantId merchant, Subject about) {}
        return of(order).stream().collect(groupingBy(each -> new Part(each.merchant(), each.about()))).values().stream()
                .flatMap(ofPart -> standing(ofPart).stream())
                .toList();
    }

    private static Optional<StandingInvoice> standing(List<Invoice> ofPart) {
        return ofPart.stream()
                .filter(each -> each.kind() == Kind.INVOICE)
                .reduce((_, newer) -> newer)
                .map(invoice -> new StandingInvoice(invoice, credited(invoice, ofPart)));
    }

    private static Map<Integer, StandingInvoice.Credited> credited(Invoice invoice, List<Invoice> ofPart) {
        return ofPart.stream()
                .filter(each -> each.corrects()
                        .filter(taken -> taken.invoice().equals(invoice.uuid()))
                        .isPresent())
                .flatMap(note -> note.lines().stream())
                .collect(toMap(
                        InvoiceLine::source,
                        line -> new StandingInvoice.Credited(
                                line.gross().minorUnits(), line.vat().minorUnits()),
                        (one, other) ->
                                new StandingInvoice.Credited(one.gross() + other.gross(), one.vat() + other.vat())));
    }

    private List<Invoice> whole(List<Invoice> heads) {
        if (heads.isEmpty()) return heads;
        var lines = db
                .sql("""
                select document, position, source, name_ar, name_en, quantity, gross_minor, discount_minor, vat_minor,
                       rate_points
                  from invoices.line
                 where document = any(:documents)
                 order by document, position
                """)
                .param("documents", heads.stream().map(Invoice::uuid).toArray(UUID[]::new))
                .query(InvoiceRows::toLine)
                .list()
                .stream()
                .collect(groupingBy(InvoiceRows.OfDocument::document));
        return heads.stream()
                .map(head -> InvoiceRows.with(head, lines.getOrDefault(head.uuid(), List.of())))
                .toList();
    }
}
