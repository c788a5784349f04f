package org.mukhtalif.store.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All payments. Every step runs inside the transaction of its caller, so that money and the reason for it are
/// written together or not at all.
@Repository
public class Payments {

    private final JdbcClient db;
    private final Refunds refunds;
    private final ApplicationEventPublisher events;

    Payments(JdbcClient db, Refunds refunds, ApplicationEventPublisher events) {
        this.db = db;
        this.refunds = refunds;
        this.events = events;
    }

    /// Something is owed from now on.
    public Payment.Started start(PaymentReference reference, PaymentMethod method, Money due, Instant at) {
        db.sql("""
                insert into payments.payment
                       (reference, method, state, due_minor, taken_minor, currency, started_at)
                values (:reference, :method, 'STARTED', :due, 0, :currency, :at)
                """)
                .param("reference", reference.value())
                .param("method", method.name())
                .param("due", due.minorUnits())
                .param("currency", due.currency().getCurrencyCode())
                .param("at", utc(at))
                .update();
        return new Payment.Started(reference, method, due, new Money(0, due.currency()), at);
    }

    /// Takes one part for good: the courier was paid. Taking the same part twice changes nothing.
    public void capture(PaymentReference reference, String part, Money amount, Instant at) {
        if (noted(reference, part, "CAPTURED", amount, at)) {
            db.sql("""
                    update payments.payment
                       set taken_minor = taken_minor + :amount,
                           state = case when taken_minor + :amount = due_minor then 'CAPTURED' else state end,
                           ended_at = case when taken_minor + :amount = due_minor then :at else ended_at end
                     where reference = :reference
                    """)
                    .param("amount", amount.minorUnits())
                    .param("at", utc(at))
                    .param("reference", reference.value())
                    .update();
            events.publishEvent(new PaymentCaptured(reference, part, amount, at));
        }
    }

    /// One part is owed no more: it was cancelled before anything was taken for it. Safe to call again.
    public void release(PaymentReference reference, String part, Money amount, Instant at) {
        if (noted(reference, part, "RELEASED", amount, at))
            db.sql("""
                    update payments.payment
                       set due_minor = due_minor - :amount,
                           state = case when due_minor - :amount > taken_minor then state
                                        when taken_minor = 0 then 'CANCELLED'
                                        else 'CAPTURED' end,
                           ended_at = case when due_minor - :amount > taken_minor then ended_at else :at end
                     where reference = :reference
                    """)
                    .param("amount", amount.minorUnits())
                    .param("at", utc(at))
                    .param("reference", reference.value())
                    .update();
    }

    /// Gives back what was taken, whole or in part. The refund is kept with the reason for it, which the caller writes
    /// in the same transaction; it is carried out afterwards, and then told as [PaymentRefunded].
    ///
    /// @param id made by the caller; asking again under it gives nothing more back
    public RefundResult refund(PaymentReference reference, RefundId id, Money amount, Instant at) {
        if (amount.minorUnits() < 1) throw new IllegalArgumentException("A refund gives back at least one halala");
        return refunds.ask(reference, id, amount, at);
    }

    public Optional<Payment> find(PaymentReference reference) {
        return db.sql("""
                select reference, method, state, due_minor, taken_minor, currency, started_at, ended_at
                  from payments.payment
                 where reference = :reference
                """)
                .param("reference", reference.value())
                .query(Payments::toPayment)
                .optional();
    }

    /// The row is the guard: a part ends once, by being taken or by being released, never both.
    private boolean noted(PaymentReference reference, String part, String ending, Money amount, Instant at) {
        return db.sql("""
                insert into payments.part (reference, part, ending, amount_minor, ended_at)
                values (:reference, :part, :ending, :amount, :at)
                    on conflict (reference, part) do nothing
                """)
                        .param("reference", reference.value())
                        .param("part", part)
                        .param("ending", ending)
                        .param("amount", amount.minorUnits())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    private static Payment toPayment(ResultSet row, int index) throws SQLException {
        var reference = new PaymentReference(row.getObject("reference", UUID.class));
        var method = PaymentMethod.valueOf(row.getString("method"));
        var currency = Currency.getInstance(row.getString("currency"));
        var due = new Money(row.getLong("due_minor"), currency);
        var state = row.getString("state");
        if (state.equals("STARTED"))
            return new Payment.Started(
                    reference,
                    method,
                    due,
                    new Money(row.getLong("taken_minor"), currency),
                    row.getObject("started_at", OffsetDateTime.class).toInstant());
        var endedAt = row.getObject("ended_at", OffsetDateTime.class).toInstant();
        return switch (state) {
            case "CAPTURED" -> new Payment.Captured(reference, method, due, endedAt);
            case "REFUNDED" -> new Payment.Refunded(reference, method, due, endedAt);
            case "CANCELLED" -> new Payment.Cancelled(reference, method, due, endedAt);
            case "FAILED" -> new Payment.Failed(reference, method, due, endedAt);
            default -> throw new IllegalStateException("No payment state is called " + state);
        };
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
