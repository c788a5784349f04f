package org.mukhtalif.store.invoices;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the tax authority has still to be told, each within its time. A row goes when the authority has accepted it.
@Repository
class Reports {

    /// A simplified document is reported within a day.
    private static final Duration WITHIN = Duration.ofHours(24);

    /// Longer than one attempt can take; after a crash it is tried again by then.
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient db;
    private final InvoiceSettings settings;
    private final Clock clock;

    Reports(JdbcClient db, InvoiceSettings settings, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param named the order whose buyer the document names; its XML has marks in her place
    record Waiting(
            UUID document,
            Form form,
            Optional<OrderNumber> named,
            String hash,
            String xml,
            Instant reportBy,
            int attempts) {}

    /// A document was issued; nothing waits in a store that reports to nobody.
    void due(UUID document, Form form, Instant issuedAt) {
        if (!settings.reports()) return;
        db.sql("""
                insert into invoices.report (document, report_by, next_try_at)
                values (:document, :by, :now)
                """)
                .param("document", document)
                .param("by", utc(form == Form.SIMPLIFIED ? issuedAt.plus(WITHIN) : issuedAt))
                .param("now", utc(issuedAt))
                .update();
    }

    /// Takes one document for this worker alone, the oldest first.
    Optional<Waiting> take() {
        var now = clock.instant();
        return db.sql("""
                with taken as (
                  update invoices.report r
                     set attempts = r.attempts + 1,
                         next_try_at = :lease
                   where r.document in (select w.document
                                          from invoices.report w
                                         where w.next_try_at <= :now
                                         order by w.next_try_at
                                         limit 1
                                           for update skip locked)
                  returning r.document, r.report_by, r.attempts)
                select d.uuid, d.form, d.order_number, d.hash, d.xml, t.report_by, t.attempts
                  from taken t
                  join invoices.document d on d.uuid = t.document
                """)
                .param("lease", utc(now.plus(LEASE)))
                .param("now", utc(now))
                .query(Reports::toWaiting)
                .optional();
    }

    /// It knows of the document; a tax invoice may be handed over then as it was written.
    void told(Waiting report) {
        if (report.form() == Form.TAX) end(report, Optional.empty(), true);
        else done(report);
    }

    /// It cleared a tax invoice.
    void cleared(Waiting report, Optional<StampedCopy> copy) {
        end(report, copy, false);
    }

    private void end(Waiting report, Optional<StampedCopy> copy, boolean isReport) {
        db.sql("""
                insert into invoices.clearance (document, cleared_at, square_code, stamped, is_report)
                values (:document, :now, :code, :stamped, :isReport)
                    on conflict (document) do nothing
                """)
                .param("document", report.document())
                .param("now", utc(clock.instant()))
                .param("code", copy.map(StampedCopy::squareCode).orElse(null))
                .param("stamped", copy.map(StampedCopy::text).orElse(null))
                .param("isReport", isReport)
                .update();
        done(report);
    }

    private void done(Waiting report) {
        db.sql("delete from invoices.report where document = :document")
                .param("document", report.document())
                .update();
    }

    /// Tried again, later each time, at most an hour later.
    void notAccepted(Waiting report, String answer) {
        var wait = Duration.ofMinutes(Math.min(60, 1L << Math.min(6, report.attempts())));
        db.sql("""
                update invoices.report
                   set next_try_at = :next,
                       answer = :answer
                 where document = :document
                """)
                .param("next", utc(clock.instant().plus(wait)))
                .param("answer", answer)
                .param("document", report.document())
                .update();
    }

    /// How many have to be told by this moment, and how many tax invoices were issued before that one and are not
    /// cleared: their buyer gets them only then, so a day would be too long.
    long lateAt(Instant moment, Instant issuedBefore) {
        return db.sql("""
                select count(*)
                  from invoices.report r
                  join invoices.document d on d.uuid = r.document
                 where r.report_by < case d.form when 'TAX' then :issued else :moment end
                """)
                .param("moment", utc(moment))
                .param("issued", utc(issuedBefore))
                .query(Long.class)
                .single();
    }

    /// Which of these tax invoices were cleared, and which wait for it; missing are those that were never to be: the
    /// store was linked to no authority. One statement.
    Map<UUID, Clearance> of(Collection<UUID> documents) {
        if (documents.isEmpty()) return Map.of();
        return db
                .sql("""
                select c.document, c.stamped is not null as stamped, c.is_report, false as waiting
                  from invoices.clearance c
                 where c.document = any(:documents)
                union all
                select r.document, false, false, true
                  from invoices.report r
                 where r.document = any(:documents)
                """)
                .param("documents", documents.toArray(UUID[]::new))
                .query((row, index) -> Map.entry(row.getObject("document", UUID.class), toClearance(row)))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (cleared, _) -> cleared));
    }

    private static Clearance toClearance(ResultSet row) throws SQLException {
        if (row.getBoolean("waiting")) return Clearance.WAITING;
        if (row.getBoolean("is_report")) return Clearance.REPORTED;
        return row.getBoolean("stamped") ? Clearance.CLEARED : Clearance.COPY_LOST;
    }

    private static Waiting toWaiting(ResultSet row, int index) throws SQLException {
        var form = Form.valueOf(row.getString("form"));
        return new Waiting(
                row.getObject("uuid", UUID.class),
                form,
                Optional.ofNullable(row.getString("order_number"))
                        .filter(_ -> form == Form.TAX)
                        .map(OrderNumber::new),
                row.getString("hash"),
                row.getString("xml"),
                row.getObject("report_by", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
