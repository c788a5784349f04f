package org.mukhtalif.store.accounts;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Links that came by mail, and tickets of a sign-in: single use, good for a short time, held as hashes. A link is made
/// while its mail is
/// written, so that no token waits anywhere in clear.
@Repository
public class Links {

    private final JdbcClient db;
    private final Clock clock;

    Links(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Makes a link's token. Earlier ones stay good, for a mail may arrive twice or late.
    public SecretToken issue(AccountId account, LinkKind kind) {
        var token = SecretToken.random();
        db.sql("""
                insert into accounts.link (token_hash, account_id, kind, expires_at)
                values (:hash, :account, :kind, :expires)
                """)
                .param("hash", token.hash())
                .param("account", account.value())
                .param("kind", kind.name())
                .param("expires", clock.instant().plus(kind.goodFor()).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /// Makes a link that proves the new address of one change of e-mail, and of no other.
    public SecretToken issue(AccountId account, EmailChangeNumber change) {
        var token = SecretToken.random();
        db.sql("""
                insert into accounts.link (token_hash, account_id, kind, expires_at, change_id)
                values (:hash, :account, :kind, :expires, :change)
                """)
                .param("hash", token.hash())
                .param("account", account.value())
                .param("kind", LinkKind.EMAIL_CHANGE.name())
                .param(
                        "expires",
                        clock.instant().plus(LinkKind.EMAIL_CHANGE.goodFor()).atOffset(ZoneOffset.UTC))
                .param("change", change.value())
                .update();
        return token;
    }

    /// Whose link this is, while it is good.
    Optional<AccountId> find(SecretToken token, LinkKind kind) {
        return db.sql("""
                select l.account_id
                  from accounts.link l
                 where l.token_hash = :hash
                   and l.kind = :kind
                   and l.expires_at > :now
                """)
                .param("hash", token.hash())
                .param("kind", kind.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, index) -> new AccountId(row.getLong("account_id")))
                .optional();
    }

    /// Uses the link up, and with it every other of its kind; of two who try at once, one succeeds.
    boolean use(SecretToken token, LinkKind kind) {
        var owner = db.sql("""
                delete from accounts.link
                 where token_hash = :hash
                   and kind = :kind
                   and expires_at > :now
                returning account_id
                """)
                .param("hash", token.hash())
                .param("kind", kind.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        owner.ifPresent(account -> db.sql("delete from accounts.link where account_id = :account and kind = :kind")
                .param("account", account)
                .param("kind", kind.name())
                .update());
        return owner.isPresent();
    }

    /// Removes links that nobody used in time; to be called once a day.
    public int dropOld() {
        return db.sql("delete from accounts.link where expires_at < :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
