package org.mukhtalif.store.couriers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The table of couriers' files that were read. Of a line that was not believed its place and the reason are kept,
/// never its words: they may be anything.
@Repository
public class Reports {

    private final JdbcClient db;

    Reports(JdbcClient db) {
        this.db = db;
    }

    boolean isKnown(CourierKey courier, String fingerprint) {
        return db.sql("""
                select exists (select 1
                                 from couriers.report r
                                where r.courier = :courier
                                  and r.fingerprint = :fingerprint)
                """)
                .param("courier", courier.value())
                .param("fingerprint", fingerprint)
                .query(Boolean.class)
                .single();
    }

    /// @param report its number is given here
    @Transactional
    void keep(Report report, String fingerprint) {
        long id = db.sql("""
                insert into couriers.report (courier, fingerprint, read_at, taken, unchanged, refused)
                values (:courier, :fingerprint, :at, :taken, :unchanged, :refused)
                returning id
                """)
                .param("courier", report.courier().value())
                .param("fingerprint", fingerprint)
                .param("at", report.readAt().atOffset(ZoneOffset.UTC))
                .param("taken", report.taken())
                .param("unchanged", report.unchanged())
                .param("refused", report.refused().size())
                .query(Long.class)
                .single();
        db.sql("""
                insert into couriers.refusal (report, line, reason)
                select :report, r.line, r.reason
                  from unnest(:lines, :reasons) as r (line, reason)
                """)
                .param("report", id)
                .param(
                        "lines",
                        report.refused().stream().map(Report.Refusal::line).toArray(Integer[]::new))
                .param(
                        "reasons",
                        report.refused().stream().map(Report.Refusal::reason).toArray(String[]::new))
                .update();
    }

    /// The newest, of all couriers.
    ///
    /// @param before the file with which the page before ended
    public List<Report> newest(Optional<Long> before, int most) {
        var reports = db.sql("""
                select r.id, r.courier, r.read_at, r.taken, r.unchanged
                  from couriers.report r
                 where r.id < :before
                 order by r.id desc
                 limit :most
                """)
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("most", most)
                .query((row, _) -> new Report(
                        row.getLong("id"),
                        new CourierKey(row.getString("courier")),
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        row.getInt("taken"),
                        row.getInt("unchanged"),
                        List.of()))
                .list();
        var refusals = refusals(reports);
        return reports.stream()
                .map(each -> new Report(
                        each.id(),
                        each.courier(),
                        each.readAt(),
                        each.taken(),
                        each.unchanged(),
                        refusals.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Report.Refusal>> refusals(List<Report> reports) {
        return db
                .sql("""
                select f.report, f.line, f.reason
                  from couriers.refusal f
                 where f.report = any(:reports)
                 order by f.report, f.line
                """)
                .param("reports", reports.stream().map(Report::id).toArray(Long[]::new))
                .query((row, _) -> Map.entry(
                        row.getLong("report"), new Report.Refusal(row.getInt("line"), row.getString("reason"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
