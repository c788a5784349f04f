package org.mukhtalif.store.invoices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What has to be written, kept with the sale or the refund that causes it; taken away with the document.
@Repository
class DueTasks {

    private static final String ADD = """
            insert into invoices.due (issuer_id, order_number, merchant_id, task, key, due_since)
            values (:issuer, :order, :merchant, :task, :key, :at)
                on conflict (order_number, merchant_id, key) do nothing
            """;

    private final JdbcClient db;
    private final JdbcClient pipelined;

    DueTasks(JdbcClient db, @Qualifier("pipelined") JdbcClient pipelined) {
        this.db = db;
        this.pipelined = pipelined;
    }

    /// Told again, nothing changes.
    void add(IssuerId issuer, DueTask task) {
        if (task.lines().isEmpty())
            pipelined.sql(ADD).paramSource(parameters(issuer, task)).update();
        else
            db.sql(ADD + "returning id")
                    .paramSource(parameters(issuer, task))
                    .query(Long.class)
                    .optional()
                    .ifPresent(id -> task.lines().forEach(line -> add(id, line)));
    }

    private static SqlParameterSource parameters(IssuerId issuer, DueTask task) {
        return new MapSqlParameterSource()
                .addValue("issuer", issuer.value())
                .addValue("order", task.order().value())
                .addValue("merchant", task.merchant().value())
                .addValue("task", task.what().name())
                .addValue("key", task.key())
                .addValue("at", task.since().atOffset(ZoneOffset.UTC));
    }

    private void add(long task, CreditedLine line) {
        db.sql("""
                insert into invoices.due_line (due_id, source, quantity, gross_minor, vat_minor)
                values (:task, :source, :quantity, :gross, :vat)
                """)
                .param("task", task)
                .param("source", line.source())
                .param("quantity", line.quantity())
                .param("gross", line.gross().minorUnits())
                .param("vat", line.vat().minorUnits())
                .update();
    }

    /// For whom something waits.
    List<IssuerId> issuers() {
        return db.sql("select distinct issuer_id from invoices.due order by issuer_id")
                .query((row, index) -> new IssuerId(row.getString("issuer_id")))
                .list();
    }

    /// What has to be written for an issuer.
    record Due(IssuerId issuer, DueTask task) {}

    /// The oldest after this one. The issuers are locked, so nobody else takes them.
    List<Due> oldest(Set<IssuerId> issuers, long after, int most) {
        return db.sql("""
                select id, issuer_id, task, order_number, merchant_id, key, due_since
                  from invoices.due
                 where issuer_id = any(:issuers)
                   and id > :after
                 order by id
                 limit :most
                """)
                .param("issuers", issuers.stream().map(IssuerId::value).toArray(String[]::new))
                .param("after", after)
                .param("most", most)
                .query((row, index) -> new Due(new IssuerId(row.getString("issuer_id")), toTask(row)))
                .list();
    }

    void done(List<DueTask> tasks) {
        if (tasks.isEmpty()) return;
        db.sql("delete from invoices.due where id = any(:ids)")
                .param("ids", tasks.stream().map(DueTask::id).toArray(Long[]::new))
                .update();
    }

    /// How many wait since before this moment.
    long waitingSince(Instant before) {
        return db.sql("select count(*) from invoices.due where due_since < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private DueTask toTask(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var what = DueTask.What.valueOf(row.getString("task"));
        return new DueTask(
                id,
                what,
                new OrderNumber(row.getString("order_number")),
                new MerchantId(row.getLong("merchant_id")),
                row.getString("key"),
                what == DueTask.What.REFUND ? lines(id) : List.of(),
                row.getObject("due_since", OffsetDateTime.class).toInstant());
    }

    private List<CreditedLine> lines(long task) {
        return db.sql("""
                select source, quantity, gross_minor, vat_minor
                  from invoices.due_line
                 where due_id = :task
                 order by source
                """)
                .param("task", task)
                .query((row, index) -> new CreditedLine(
                        row.getInt("source"),
                        row.getInt("quantity"),
                        Money.halalas(row.getLong("gross_minor")),
                        Money.halalas(row.getLong("vat_minor"))))
                .list();
    }
}
