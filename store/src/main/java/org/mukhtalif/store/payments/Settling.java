package org.mukhtalif.store.payments;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down that money came, or did not. The payment's row is locked first, so that a browser that returns, a
/// message of the company and the reconciler come after one another, and only the first of them finds something to
/// do. All of it runs in the transaction of the caller.
@Component
class Settling {

    private static final Logger log = LoggerFactory.getLogger(Settling.class);

    private final JdbcClient db;
    private final Attempts attempts;
    private final Alarms alarms;
    private final ApplicationEventPublisher events;

    Settling(JdbcClient db, Attempts attempts, Alarms alarms, ApplicationEventPublisher events) {
        this.db = db;
        this.attempts = attempts;
        this.alarms = alarms;
        this.events = events;
    }

    void apply(UUID id, ProviderAnswer answer, Instant at) {
        var before = attempts.find(id).orElseThrow();
        var state = lock(before.reference());
        var attempt = attempts.find(id).orElseThrow();
        switch (answer) {
            case ProviderAnswer.Paid(var payment, var amount) -> paid(attempt, state, payment, amount, at);
            case ProviderAnswer.Authorised(var payment, var amount) -> authorised(attempt, state, payment, amount, at);
            case ProviderAnswer.Closed _ -> closed(attempt, at);
            case ProviderAnswer.Waiting(var declined) -> attempts.noteDeclined(id, declined);
            case ProviderAnswer.Silent _ -> {}
        }
    }

    /// Everything that is still owed is here.
    ///
    /// @return false if nothing was owed any more
    boolean settle(PaymentReference reference, Instant at) {
        var state = lock(reference);
        if (!isOwed(state)) return false;
        captureAll(reference, at);
        events.publishEvent(new PaymentSettled(reference, state.equals("EXPIRED"), at));
        return true;
    }

    /// The money did not come.
    ///
    /// @param to `EXPIRED` or `FAILED`
    boolean lapse(PaymentReference reference, String to, Instant at) {
        var state = lock(reference);
        if (!state.equals("STARTED") && !state.equals("AUTHORISED")) return false;
        move(reference, to, at);
        events.publishEvent(new PaymentLapsed(reference, at));
        return true;
    }

    private void paid(Attempt attempt, String state, String payment, Money amount, Instant at) {
        if (!attempt.isAlive() && attempt.state() != Attempt.State.FAILED) return;
        if (!amount.equals(attempt.amount())) mismatched(attempt, payment, amount, at);
        else if (isOwed(state)) {
            attempts.step(attempt, Attempt.State.CAPTURED, Optional.of(payment), Optional.empty());
            settle(attempt.reference(), at);
        } else {
            attempts.step(attempt, Attempt.State.SURPLUS, Optional.of(payment), Optional.of(at));
            alarms.raise(attempt.reference(), "PAID_TWICE", amount, at);
        }
    }

    private void authorised(Attempt attempt, String state, String payment, Money amount, Instant at) {
        if (!attempt.isAlive()) return;
        if (!amount.equals(attempt.amount())) mismatched(attempt, payment, amount, at);
        else if (attempts.step(attempt, Attempt.State.AUTHORISED, Optional.of(payment), Optional.of(at))
                && state.equals("STARTED")) move(attempt.reference(), "AUTHORISED", null);
    }

    private void closed(Attempt attempt, Instant at) {
        if (!attempt.isAlive()) return;
        attempts.step(attempt, Attempt.State.FAILED, Optional.empty(), Optional.empty());
        move(attempt.reference(), "STARTED", null);
    }

    /// Neither taken nor given back by a machine: what was promised and what was paid are two things.
    private void mismatched(Attempt attempt, String payment, Money amount, Instant at) {
        attempts.step(attempt, Attempt.State.MISMATCHED, Optional.of(payment), Optional.empty());
        alarms.raise(attempt.reference(), "OTHER_AMOUNT", amount, at);
        lapse(attempt.reference(), "FAILED", at);
        log.error("A payment came with another amount than was owed; its order is stopped. See /staff/payments");
    }

    private static boolean isOwed(String state) {
        return switch (state) {
            case "STARTED", "AUTHORISED", "EXPIRED" -> true;
            default -> false;
        };
    }

    private String lock(PaymentReference reference) {
        return db.sql("""
                select state
                  from payments.payment
                 where reference = :reference
                   for update
                """)
                .param("reference", reference.value())
                .query(String.class)
                .single();
    }

    private void move(PaymentReference reference, String to, @Nullable Instant endedAt) {
        db.sql("""
                update payments.payment
                   set state = :to,
                       ended_at = :at
                 where reference = :reference
                   and state in ('STARTED', 'AUTHORISED')
                """)
                .param("to", to)
                .param("at", endedAt == null ? null : utc(endedAt))
                .param("reference", reference.value())
                .update();
    }

    private void captureAll(PaymentReference reference, Instant at) {
        var captured = db.sql("""
                with taken as (
                    insert into payments.part (reference, part, ending, amount_minor, ended_at)
                    select s.reference, s.part, 'CAPTURED', s.amount_minor, :at
                      from payments.share s
                     where s.reference = :reference
                        on conflict (reference, part) do nothing
                 returning part, amount_minor),
                closed as (
                    update payments.payment
                       set taken_minor = due_minor,
                           state = 'CAPTURED',
                           ended_at = :at
                     where reference = :reference
                 returning currency)
                select t.part, t.amount_minor, c.currency
                  from taken t
                 cross join closed c
                 order by t.part
                """)
                .param("at", utc(at))
                .param("reference", reference.value())
                .query((row, index) -> new PaymentCaptured(
                        reference,
                        row.getString("part"),
                        new Money(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))),
                        at))
                .list();
        captured.forEach(events::publishEvent);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
