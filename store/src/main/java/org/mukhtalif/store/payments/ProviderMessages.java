package org.mukhtalif.store.payments;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// The messages of the payment company. Each is noted once and makes us look; what it claims is not believed.
@Repository
class ProviderMessages {

    private final JdbcClient db;
    private final Attempts attempts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProviderMessages(JdbcClient db, Attempts attempts, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Notes a message. From then on its attempt is due to be looked at, also if we die before we do.
    ///
    /// @return the attempt to look at; nothing if the message came before or concerns none of ours
    Optional<Attempt> note(String id, JsonNode body) {
        var attempt = attemptOf(body.path("data"));
        return Optional.ofNullable(transaction.execute(_ -> {
                    if (!isNew(id, body.path("type").asString(""), attempt)) return Optional.<Attempt>empty();
                    attempt.ifPresent(each -> attempts.hurry(each.id(), clock.instant()));
                    return attempt;
                }))
                .flatMap(each -> each);
    }

    private boolean isNew(String id, String type, Optional<Attempt> attempt) {
        return db.sql("""
                insert into payments.event (provider, event_id, kind, attempt, received_at)
                values ('MOYASAR', :id, :kind, :attempt, :at)
                    on conflict (provider, event_id) do nothing
                """)
                        .param("id", id)
                        .param("kind", type.matches("[a-z_]{1,60}") ? type : "unknown")
                        .param("attempt", attempt.map(Attempt::id).orElse(null))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Optional<Attempt> attemptOf(JsonNode payment) {
        var told = payment.path("metadata").path("attempt").asString("");
        return attempts.ofPage(payment.path("invoice_id").asString(""))
                .or(() -> WrittenId.of(told).flatMap(attempts::find));
    }
}
