package org.mukhtalif.store.invoices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Goes through every document of every issuer: numbers without a gap, counters one by one, each hash made again from
/// the document and found in the next one, sums equal to the lines, what the authority stamped the same as what was
/// written, the end of the chain where the issuer says.
@Component
public class ChainVerification {

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    ChainVerification(JdbcClient db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    public ChainReport verify() {
        var findings = new ArrayList<ChainFinding>();
        var documents = new AtomicLong();
        var issuers = issuers();
        for (var issuer : issuers)
            transaction.executeWithoutResult(_ -> {
                // The end is read first, so that what is issued meanwhile is no finding.
                var end = end(issuer);
                var walk = new ChainWalk(issuer, findings::add);
                walk(issuer, end.counter(), walk);
                walk.end(end);
                documents.addAndGet(walk.documents());
            });
        return new ChainReport(issuers.size(), documents.get(), findings);
    }

    private List<IssuerId> issuers() {
        return db.sql("select id from invoices.issuer order by id")
                .query((row, index) -> new IssuerId(row.getString("id")))
                .list();
    }

    private ChainWalk.End end(IssuerId issuer) {
        return db.sql("""
                select last_invoice, last_credit_note, last_counter, last_hash
                  from invoices.issuer
                 where id = :issuer
                """)
                .param("issuer", issuer.value())
                .query((row, index) -> new ChainWalk.End(
                        row.getLong("last_invoice"),
                        row.getLong("last_credit_note"),
                        row.getLong("last_counter"),
                        row.getString("last_hash")))
                .single();
    }

    private void walk(IssuerId issuer, long last, ChainWalk walk) {
        db.sql("""
                select d.kind, d.number, d.counter, d.previous, d.hash, coalesce(d.marked_hash, d.hash) as stored_hash,
                       d.square_code, d.xml, d.total_minor, d.vat_minor, c.stamped, c.square_code as stamped_code,
                       (select sum(l.gross_minor) from invoices.line l where l.document = d.uuid) as lines_minor,
                       (select sum(l.vat_minor) from invoices.line l where l.document = d.uuid) as lines_vat_minor
                  from invoices.document d
                  left join invoices.clearance c on c.document = d.uuid
                 where d.issuer_id = :issuer
                   and d.counter <= :last
                 order by d.counter
                """).param("issuer", issuer.value()).param("last", last).query((ResultSet row) -> {
            walk.next(toStep(row));
        });
    }

    private static ChainWalk.Step toStep(ResultSet row) throws SQLException {
        var code = Objects.requireNonNullElse(row.getString("stamped_code"), "");
        return new ChainWalk.Step(
                Kind.valueOf(row.getString("kind")),
                row.getLong("number"),
                row.getLong("counter"),
                row.getString("previous"),
                row.getString("hash"),
                row.getString("stored_hash"),
                row.getString("xml"),
                row.getString("square_code"),
                row.getLong("total_minor") == row.getLong("lines_minor")
                        && row.getLong("vat_minor") == row.getLong("lines_vat_minor"),
                Optional.ofNullable(row.getString("stamped")).map(xml -> new ChainWalk.Stamped(xml, code)));
    }
}
