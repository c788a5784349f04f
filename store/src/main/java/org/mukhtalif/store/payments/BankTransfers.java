package org.mukhtalif.store.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// Transfers to the store's account: what is waited for, and the word of somebody who saw it arrive.
@Repository
public class BankTransfers {

    /// How long a transfer is looked for after its time has run out.
    public static final Duration LOOKED_FOR = Duration.ofDays(14);

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient db;
    private final Settling settling;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BankTransfers(JdbcClient db, Settling settling, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.settling = settling;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What is waited for, and what came too late to be waited for any more; what is looked for the shortest time
    /// first.
    ///
    /// @param after where the page before ended
    public List<Awaited> awaited(Optional<PaymentReference> after, int most) {
        return db.sql("""
                select reference, due_minor, currency, started_at, expires_at
                  from payments.payment
                 where method = 'BANK_TRANSFER'
                   and state in ('STARTED', 'EXPIRED')
                   and expires_at > :since
                   and (expires_at, reference) > (coalesce((select a.expires_at
                                                              from payments.payment a
                                                             where a.reference = :after), :since), :after)
                 order by expires_at, reference
                 limit :most
                """)
                .param("since", clock.instant().minus(LOOKED_FOR).atOffset(ZoneOffset.UTC))
                .param("after", after.map(PaymentReference::value).orElse(BEFORE_ALL))
                .param("most", most)
                .query(BankTransfers::toAwaited)
                .list();
    }

    /// The whole sum is on the store's account.
    ///
    /// @return false if nothing was owed any more
    public boolean received(PaymentReference reference) {
        return Objects.equals(transaction.execute(_ -> settling.settle(reference, clock.instant())), true);
    }

    private static Awaited toAwaited(ResultSet row, int index) throws SQLException {
        return new Awaited(
                new PaymentReference(row.getObject("reference", UUID.class)),
                new Money(row.getLong("due_minor"), Currency.getInstance(row.getString("currency"))),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    /// A transfer that is waited for.
    public record Awaited(PaymentReference reference, Money due, Instant since, Instant until) {}
}
