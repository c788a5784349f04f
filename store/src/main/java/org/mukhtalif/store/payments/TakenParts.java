package org.mukhtalif.store.payments;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The parts that were taken, and what is left of each. Never more goes back than was taken for a part: the tables'
/// checks say so, whatever the program does.
@Repository
class TakenParts {

    private final JdbcClient db;

    TakenParts(JdbcClient db) {
        this.db = db;
    }

    boolean wasCaptured(PaymentReference reference, String part) {
        return db.sql("""
                select exists (select 1
                                 from payments.part
                                where reference = :reference
                                  and part = :part
                                  and ending = 'CAPTURED')
                """)
                .param("reference", reference.value())
                .param("part", part)
                .query(Boolean.class)
                .single();
    }

    boolean isOff(PaymentReference reference, String part) {
        return db.sql("""
                select exists (select 1
                                 from payments.part
                                where reference = :reference
                                  and part = :part
                                  and (ending = 'RELEASED' or refunded_minor = amount_minor))
                """)
                .param("reference", reference.value())
                .param("part", part)
                .query(Boolean.class)
                .single();
    }

    /// What is left of a part, kept from others until the caller's transaction ends; nothing for an unknown payment.
    Optional<Money> lockedLeft(PaymentReference reference, String part) {
        return lock(reference) ? left(reference, part) : Optional.empty();
    }

    private boolean lock(PaymentReference reference) {
        return db.sql("""
                select reference
                  from payments.payment
                 where reference = :reference
                   for update
                """)
                .param("reference", reference.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /// Refunds from before parts were kept count against the whole, so both are looked at.
    private Optional<Money> left(PaymentReference reference, String part) {
        return db.sql("""
                select least(p.taken_minor - p.refunded_minor, coalesce(t.amount_minor - t.refunded_minor, 0)) as left_minor,
                       p.currency
                  from payments.payment p
                  left join payments.part t on t.reference = p.reference
                                           and t.part = :part
                                           and t.ending = 'CAPTURED'
                 where p.reference = :reference
                """)
                .param("part", part)
                .param("reference", reference.value())
                .query((row, index) ->
                        new Money(row.getLong("left_minor"), Currency.getInstance(row.getString("currency"))))
                .optional();
    }

    /// Sets an amount aside and writes the refund with it.
    ///
    /// @return false if less than that is left
    boolean setAside(PaymentReference reference, String part, RefundId id, Money amount, Instant at) {
        return db.sql("""
                with portion as (
                    update payments.part t
                       set refunded_minor = t.refunded_minor + :amount
                      from payments.payment p
                     where t.reference = :reference
                       and t.part = :part
                       and t.ending = 'CAPTURED'
                       and t.refunded_minor + :amount <= t.amount_minor
                       and p.reference = t.reference
                       and p.refunded_minor + :amount <= p.taken_minor
                 returning t.reference, t.part),
                held as (
                    update payments.payment p
                       set refunded_minor = p.refunded_minor + :amount
                      from portion
                     where p.reference = portion.reference
                 returning p.reference, portion.part)
                insert into payments.refund (id, reference, part, amount_minor, way, state, asked_at, next_try_at)
                select :id, h.reference, h.part, :amount, w.way, 'ASKED', :at, case when w.way = 'PROVIDER' then :at end
                  from held h
                 cross join lateral (select case when exists (select 1
                                                                from payments.attempt a
                                                               where a.reference = h.reference
                                                                 and a.state = 'CAPTURED')
                                                 then 'PROVIDER' else 'TRANSFER' end as way) w
                """)
                        .param("amount", amount.minorUnits())
                        .param("reference", reference.value())
                        .param("part", part)
                        .param("id", id.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
