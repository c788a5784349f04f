package org.mukhtalif.store.payments;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All payments. Every step runs inside the transaction of its caller, so that money and the reason for it are
/// written together or not at all.
@Repository
public class Payments {

    private final JdbcClient db;
    private final JdbcClient pipelined;
    private final Refunds refunds;
    private final TakenParts taken;
    private final CollectedShares collected;
    private final ApplicationEventPublisher events;

    Payments(
            JdbcClient db,
            @Qualifier("pipelined") JdbcClient pipelined,
            Refunds refunds,
            TakenParts taken,
            CollectedShares collected,
            ApplicationEventPublisher events) {
        this.db = db;
        this.pipelined = pipelined;
        this.refunds = refunds;
        this.taken = taken;
        this.collected = collected;
        this.events = events;
    }

    /// Something is owed from now on, in one piece.
    public Payment.Started start(PaymentReference reference, PaymentMethod method, Money due, Instant at) {
        return start(reference, method, List.of(new Share("all", due)), at);
    }

    /// Something is owed from now on: so much for each part.
    public Payment.Started start(PaymentReference reference, PaymentMethod method, List<Share> shares, Instant at) {
        var due = shares.stream().map(Share::amount).reduce(Money::plus).orElseThrow();
        pipelined
                .sql("""
                with started as (
                    insert into payments.payment
                           (reference, method, state, due_minor, taken_minor, currency, started_at, expires_at)
                    values (:reference, :method, 'STARTED', :due, 0, :currency, :at, :expires))
                insert into payments.share (reference, part, amount_minor)
                select :reference, s.part, s.amount
                  from unnest(:parts::text[], :amounts::bigint[]) as s(part, amount)
                """)
                .param("reference", reference.value())
                .param("method", method.name())
                .param("due", due.minorUnits())
                .param("currency", due.currency().getCurrencyCode())
                .param("at", utc(at))
                .param("expires", expiry(method, at))
                .param("parts", shares.stream().map(Share::part).toArray(String[]::new))
                .param(
                        "amounts",
                        shares.stream()
                                .map(share -> share.amount().minorUnits())
                                .toArray(Long[]::new))
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

    /// Some of a part was collected at one of several doors. The part is taken with the last of them.
    public void collect(PaymentReference reference, String part, Money amount) {
        collected.add(reference, part, amount);
    }

    /// Whether a part is collected door by door.
    public boolean isCollectedByDoors(PaymentReference reference, String part) {
        return collected.isAny(reference, part);
    }

    /// Whether a part was taken, whatever of it went back since.
    public boolean isTaken(PaymentReference reference, String part) {
        return taken.wasCaptured(reference, part);
    }

    /// Whether nobody owes a part any more: it was never taken and will not be, or all of it went back.
    public boolean isOff(PaymentReference reference, String part) {
        return taken.isOff(reference, part);
    }

    /// By which method each of these is paid, by one statement; missing are those that nobody started.
    public Map<PaymentReference, PaymentMethod> methodsOf(Collection<PaymentReference> references) {
        if (references.isEmpty()) return Map.of();
        return db
                .sql("select reference, method from payments.payment where reference = any(:references)")
                .param(
                        "references",
                        references.stream().map(PaymentReference::value).toArray(UUID[]::new))
                .query((row, index) -> Map.entry(
                        new PaymentReference(row.getObject("reference", UUID.class)),
                        PaymentMethod.valueOf(row.getString("method"))))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
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

    /// One part is called off: owed no more if it was not taken, else what is left of it is given back. Safe to call
    /// again.
    public void callOff(PaymentReference reference, String part, Money amount, Instant at) {
        if (!taken.wasCaptured(reference, part)) release(reference, part, amount, at);
        else refunds.askForTheRest(reference, part, RefundId.because(reference, "called-off/" + part), at);
    }

    /// Gives back what was taken for a part, whole or in part, and never more. The refund is kept with the reason for
    /// it, which the caller writes in the same transaction; it is carried out afterwards, and then told as
    /// [PaymentRefunded].
    ///
    /// @param id made by the caller; asking again under it gives nothing more back
    public RefundResult refund(PaymentReference reference, String part, RefundId id, Money amount, Instant at) {
        return refunds.ask(reference, part, id, amount, at);
    }

    /// Writes off what of a taken part was never paid, because it did not arrive; nothing moves and nobody is told.
    ///
    /// @param id made by the caller; asking again under it writes nothing more off
    public RefundResult writeOff(PaymentReference reference, String part, RefundId id, Money amount, Instant at) {
        return refunds.writeOff(reference, part, id, amount, at);
    }

    public Optional<Payment> find(PaymentReference reference) {
        return db.sql("""
                select reference, method, state, due_minor, taken_minor, currency, started_at, ended_at
                  from payments.payment
                 where reference = :reference
                """)
                .param("reference", reference.value())
                .query(PaymentRows::toPayment)
                .optional();
    }

    /// Until when the money is waited for; nothing where nobody waits.
    public Optional<Instant> expiry(PaymentReference reference) {
        return db.sql("""
                select expires_at
                  from payments.payment
                 where reference = :reference
                   and expires_at is not null
                """)
                .param("reference", reference.value())
                .query((row, index) ->
                        row.getObject("expires_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /// How the sum was shared out when it was started.
    public List<Share> sharesOf(PaymentReference reference) {
        return db.sql("""
                select s.part, s.amount_minor, p.currency
                  from payments.share s
                  join payments.payment p on p.reference = s.reference
                 where s.reference = :reference
                 order by s.part
                """)
                .param("reference", reference.value())
                .query((row, index) -> new Share(
                        row.getString("part"),
                        new Money(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency")))))
                .list();
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

    private static @Nullable OffsetDateTime expiry(PaymentMethod method, Instant at) {
        return method.patience().map(at::plus).map(Payments::utc).orElse(null);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
