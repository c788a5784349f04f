package org.mukhtalif.store.payouts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Batches, their payouts, and which entries each payout pays for. An entry is paid for once: its row says so.
@Repository
class BatchRows {

    private static final String PAYOUTS = """
            select p.id, p.batch_id, p.merchant_id, p.amount_minor, p.iban, p.holder, b.made_at, b.approved_at
              from payouts.payout p
              join payouts.batch b on b.id = p.batch_id
            """;

    private final JdbcClient db;

    BatchRows(JdbcClient db) {
        this.db = db;
    }

    /// The next batch without a gap: one that came to nothing leaves its number to the next. Ask [#lockAll] first.
    long insert(DataSubjectId madeBy, Instant at) {
        return db.sql("""
                insert into payouts.batch (id, made_at, made_by)
                select coalesce(max(b.id), 0) + 1, :at, :by
                  from payouts.batch b
                returning id
                """)
                .param("at", utc(at))
                .param("by", madeBy.value())
                .query(Long.class)
                .single();
    }

    /// Pays a merchant everything that no payout has paid for, if that is more than nothing. One statement, so that the
    /// lines and their sum are of the same moment.
    ///
    /// @return whether there is a payout
    boolean insert(long batch, MerchantId merchant, BankAccount to) {
        return !db.sql("""
                with unpaid as (
                  select e.id, case when e.credit = 'MERCHANT_DUE' then e.amount_minor else -e.amount_minor end as minor
                    from payouts.entry e
                    join payouts.posting p on p.id = e.posting_id
                   where e.merchant_id = :merchant
                     and (e.credit = 'MERCHANT_DUE' or e.debit = 'MERCHANT_DUE')
                     and p.kind <> 'PAYOUT'
                     and not exists (select 1 from payouts.statement_line s where s.entry_id = e.id)),
                paid as (
                  insert into payouts.payout (batch_id, merchant_id, amount_minor, currency, iban, holder)
                  select :batch, :merchant, sum(u.minor), :currency, :iban, :holder
                    from unpaid u
                  having sum(u.minor) > 0
                  returning id)
                insert into payouts.statement_line (entry_id, payout_id)
                select u.id, p.id
                  from unpaid u, paid p
                returning entry_id
                """)
                .param("merchant", merchant.value())
                .param("batch", batch)
                .param("currency", Money.SAR.getCurrencyCode())
                .param("iban", to.iban().value())
                .param("holder", to.holder())
                .query(Long.class)
                .list()
                .isEmpty();
    }

    /// Makes all who make or approve batches wait for each other.
    void lockAll() {
        db.sql("select pg_advisory_xact_lock(7203115)").query().listOfRows();
    }

    Optional<Batch> find(long id) {
        return db.sql("select id, made_at, made_by, approved_at from payouts.batch where id = :id")
                .param("id", id)
                .query(this::toBatch)
                .optional();
    }

    /// @param before the batch with which the page before ended
    List<Batch> newest(Optional<Long> before, int most) {
        return db.sql("""
                select id, made_at, made_by, approved_at
                  from payouts.batch
                 where id < :before
                 order by id desc
                 limit :most
                """)
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("most", most)
                .query(this::toBatch)
                .list();
    }

    boolean approve(long id, DataSubjectId by, Instant at) {
        return db.sql("""
                update payouts.batch
                   set approved_at = :at,
                       approved_by = :by
                 where id = :id
                   and approved_at is null
                   and made_by is distinct from :by
                """)
                        .param("at", utc(at))
                        .param("by", by.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    void forget(DataSubjectId subject) {
        db.sql("""
                update payouts.batch
                   set made_by = nullif(made_by, :subject),
                       approved_by = nullif(approved_by, :subject)
                 where made_by = :subject
                    or approved_by = :subject
                """).param("subject", subject.value()).update();
    }

    /// @param before the payout with which the page before ended
    List<Payout> of(MerchantId merchant, Optional<Long> before, int most) {
        return db.sql(PAYOUTS + """
                 where p.merchant_id = :merchant
                   and b.approved_at is not null
                   and p.id < :before
                 order by p.id desc
                 limit :most
                """)
                .param("merchant", merchant.value())
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("most", most)
                .query(BatchRows::toPayout)
                .list();
    }

    Optional<Payout> payout(long id) {
        return db.sql(PAYOUTS + " where p.id = :id")
                .param("id", id)
                .query(BatchRows::toPayout)
                .optional();
    }

    private Batch toBatch(ResultSet row, int index) throws SQLException {
        var approved = row.getObject("approved_at", OffsetDateTime.class);
        var madeBy = row.getObject("made_by", UUID.class);
        long id = row.getLong("id");
        return new Batch(
                id,
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(madeBy).map(DataSubjectId::new),
                Optional.ofNullable(approved).map(OffsetDateTime::toInstant),
                db.sql(PAYOUTS + " where p.batch_id = :batch order by p.merchant_id")
                        .param("batch", id)
                        .query(BatchRows::toPayout)
                        .list());
    }

    private static Payout toPayout(ResultSet row, int index) throws SQLException {
        var approved = row.getObject("approved_at", OffsetDateTime.class);
        return new Payout(
                row.getLong("id"),
                row.getLong("batch_id"),
                new MerchantId(row.getLong("merchant_id")),
                Money.halalas(row.getLong("amount_minor")),
                new BankAccount(new Iban(row.getString("iban")), row.getString("holder")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(approved).map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
