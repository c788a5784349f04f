package org.mukhtalif.store.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All refunds. They are asked for through [Payments#refund]; here they are looked at and carried out.
@Repository
public class Refunds {

    private static final String WHOLE = """
            select r.id, r.reference, r.amount_minor, p.currency, r.way, r.state, r.asked_at, r.done_at
              from payments.refund r
              join payments.payment p on p.reference = r.reference
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient db;
    private final TakenParts taken;
    private final ApplicationEventPublisher events;

    Refunds(JdbcClient db, TakenParts taken, ApplicationEventPublisher events) {
        this.db = db;
        this.taken = taken;
        this.events = events;
    }

    public Optional<Refund> find(RefundId id) {
        return db.sql(WHOLE + """
                 where r.id = :id
                """)
                .param("id", id.value())
                .query(Refunds::toRefund)
                .optional();
    }

    /// Everything that goes or went back of one payment, oldest first.
    public List<Refund> of(PaymentReference reference) {
        return db.sql(WHOLE + """
                 where r.reference = :reference
                 order by r.asked_at, r.id
                """)
                .param("reference", reference.value())
                .query(Refunds::toRefund)
                .list();
    }

    /// What is still to be carried out this way, longest waiting first.
    ///
    /// @param after the refund with which the page before ended
    public List<Refund> waiting(Refund.Way way, Optional<RefundId> after, int most) {
        return db.sql(WHOLE + """
                 where r.state = 'ASKED'
                   and r.way = :way
                   and (r.asked_at, r.id) > (coalesce((select a.asked_at
                                                         from payments.refund a
                                                        where a.id = :after), '-infinity'), :after)
                 order by r.asked_at, r.id
                 limit :most
                """)
                .param("way", way.name())
                .param("after", after.map(RefundId::value).orElse(BEFORE_ALL))
                .param("most", most)
                .query(Refunds::toRefund)
                .list();
    }

    /// The money is back. Noting it again changes nothing.
    ///
    /// @return false if there is no such refund, or it was noted before
    public boolean done(RefundId id, Instant at) {
        var found = find(id).filter(Refund.Asked.class::isInstance);
        if (found.isEmpty() || !ended(id, at)) return false;
        var refund = found.get();
        closeIfAllIsBack(refund.reference(), at);
        events.publishEvent(new PaymentRefunded(refund.reference(), id, refund.amount(), at));
        return true;
    }

    /// Provider refunds to try now, leased: another node does not get them before the lease is over. Of one payment
    /// only the oldest, so that its refunds come after one another.
    List<Refund> due(Instant at, int most) {
        var ids = db.sql("""
                update payments.refund
                   set tries = tries + 1,
                       next_try_at = :at + least(30 * (tries + 1), 3600) * interval '1 second'
                 where id in (select r.id
                                from payments.refund r
                               where r.state = 'ASKED'
                                 and r.way = 'PROVIDER'
                                 and r.next_try_at <= :at
                                 and not exists (select 1
                                                   from payments.refund e
                                                  where e.reference = r.reference
                                                    and e.state = 'ASKED'
                                                    and e.way = 'PROVIDER'
                                                    and (e.asked_at, e.id) < (r.asked_at, r.id))
                               order by r.asked_at
                               limit :most
                                 for update skip locked)
             returning id
                """)
                .param("at", utc(at))
                .param("most", most)
                .query((row, index) -> new RefundId(row.getObject("id", UUID.class)))
                .list();
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /// How much of a payment went back through the payment company already.
    Money returned(PaymentReference reference, Currency currency) {
        return new Money(
                db.sql("""
                select coalesce(sum(amount_minor), 0)
                  from payments.refund
                 where reference = :reference
                   and way = 'PROVIDER'
                   and state = 'DONE'
                """)
                        .param("reference", reference.value())
                        .query(Long.class)
                        .single(),
                currency);
    }

    /// The payment company refuses: somebody has to transfer the money.
    void turnIntoTransfer(RefundId id) {
        db.sql("""
                update payments.refund
                   set way = 'TRANSFER',
                       next_try_at = null
                 where id = :id
                   and state = 'ASKED'
                """).param("id", id.value()).update();
    }

    /// The payment's row is locked first, so that two askings of one refund come after one another; then the amount
    /// is set aside if it is there, and the refund written with it. The tables' checks are the last guard.
    RefundResult ask(PaymentReference reference, String part, RefundId id, Money amount, Instant at) {
        if (amount.minorUnits() < 1) throw new IllegalArgumentException("A refund gives back at least one halala");
        var left = taken.lockedLeft(reference, part);
        if (left.isEmpty()) return new RefundResult.NoSuchPayment();
        var before = find(id);
        if (before.isPresent()) return again(before.get(), reference, amount);
        if (!left.get().currency().equals(amount.currency()) || !taken.setAside(reference, part, id, amount, at))
            return new RefundResult.TooMuch(left.get());
        return new RefundResult.Asked(find(id).orElseThrow());
    }

    /// The same for what was never paid: it is settled at once.
    RefundResult writeOff(PaymentReference reference, String part, RefundId id, Money amount, Instant at) {
        var result = ask(reference, part, id, amount, at);
        if (result instanceof RefundResult.Asked) {
            db.sql("""
                    update payments.refund
                       set way = 'NOT_TAKEN',
                           state = 'DONE',
                           done_at = :at
                     where id = :id
                       and state = 'ASKED'
                    """).param("at", utc(at)).param("id", id.value()).update();
            closeIfAllIsBack(reference, at);
        }
        return result;
    }

    /// Whatever of a part is left; asking again, or when nothing is, changes nothing.
    void askForTheRest(PaymentReference reference, String part, RefundId id, Instant at) {
        taken.lockedLeft(reference, part)
                .filter(left -> left.minorUnits() > 0)
                .ifPresent(left -> ask(reference, part, id, left, at));
    }

    private static RefundResult again(Refund before, PaymentReference reference, Money amount) {
        return before.reference().equals(reference) && before.amount().equals(amount)
                ? new RefundResult.AskedBefore(before)
                : new RefundResult.IdReused();
    }

    private boolean ended(RefundId id, Instant at) {
        return db.sql("""
                update payments.refund
                   set state = 'DONE',
                       done_at = :at
                 where id = :id
                   and state = 'ASKED'
                """).param("at", utc(at)).param("id", id.value()).update() == 1;
    }

    private void closeIfAllIsBack(PaymentReference reference, Instant at) {
        db.sql("""
                update payments.payment p
                   set state = 'REFUNDED',
                       ended_at = :at
                 where p.reference = :reference
                   and p.state = 'CAPTURED'
                   and p.taken_minor = (select sum(r.amount_minor)
                                          from payments.refund r
                                         where r.reference = p.reference
                                           and r.state = 'DONE')
                """).param("at", utc(at)).param("reference", reference.value()).update();
    }

    private static Refund toRefund(ResultSet row, int index) throws SQLException {
        var id = new RefundId(row.getObject("id", UUID.class));
        var reference = new PaymentReference(row.getObject("reference", UUID.class));
        var amount = new Money(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency")));
        var way = Refund.Way.valueOf(row.getString("way"));
        var askedAt = row.getObject("asked_at", OffsetDateTime.class).toInstant();
        var doneAt = row.getObject("done_at", OffsetDateTime.class);
        return doneAt == null
                ? new Refund.Asked(id, reference, amount, way, askedAt)
                : new Refund.Done(id, reference, amount, way, askedAt, doneAt.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
