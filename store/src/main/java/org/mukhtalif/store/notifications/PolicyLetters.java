package org.mukhtalif.store.notifications;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.publication.KeptVersion;
import org.mukhtalif.privacy.publication.KeptVersions;
import org.mukhtalif.store.accounts.Account;
import org.mukhtalif.store.accounts.AccountId;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.ui.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells everybody with an account of a version of the policy that is published and does not bind yet: once, whatever
/// node does it and however often it is asked.
@Component
public class PolicyLetters {

    private static final int STEP = 500;

    private final KeptVersions versions;
    private final Accounts accounts;
    private final Outbox outbox;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PolicyLetters(
            KeptVersions versions,
            Accounts accounts,
            Outbox outbox,
            JdbcClient db,
            TransactionTemplate transaction,
            Clock clock) {
        this.versions = versions;
        this.accounts = accounts;
        this.outbox = outbox;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Writes the letters of the next version, unless they are written already.
    public void tell() {
        versions.upcoming()
                .ifPresent(version -> transaction.executeWithoutResult(_ -> {
                    if (isNew(version)) write(version);
                }));
    }

    private boolean isNew(KeptVersion version) {
        return db.sql("""
                insert into notifications.announced_policy (version, announced_at)
                values (:version, :now)
                    on conflict do nothing
                """)
                        .param("version", version.name())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void write(KeptVersion version) {
        Optional<AccountId> last = Optional.empty();
        List<Account> step;
        do {
            step = accounts.confirmedAfter(last, STEP);
            step.forEach(account -> outbox.add(Waiting.fresh(
                    MessageKind.POLICY_CHANGES,
                    account.subject(),
                    CaseId.ACCOUNT,
                    version.effective().toString(),
                    Language.ARABIC)));
            if (!step.isEmpty()) last = Optional.of(step.getLast().id());
        } while (step.size() == STEP);
    }
}
