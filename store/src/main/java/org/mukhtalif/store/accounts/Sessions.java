package org.mukhtalif.store.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is signed in. One statement a request finds a session; its being used is noted at most every five minutes.
@Repository
public class Sessions {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final Clock clock;

    Sessions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Opens a session; the token goes into the cookie and is kept nowhere else.
    SessionOpened open(Account account) {
        var token = SecretToken.random();
        db.sql("""
                insert into accounts.session (token_hash, account_id, opened_at, seen_at)
                values (:hash, :account, :now, :now)
                """)
                .param("hash", token.hash())
                .param("account", account.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new SessionOpened(token, account.signedIn());
    }

    /// Who holds this token, or nothing when the session ended or grew too old.
    public Optional<SignedIn> find(SecretToken token) {
        var found =
                db.sql("""
                select s.account_id, s.opened_at, s.seen_at, a.subject_id, a.role
                  from accounts.session s
                  join accounts.account a on a.id = s.account_id
                 where s.token_hash = :hash
                """).param("hash", token.hash()).query(Sessions::toHeld).optional();
        var now = clock.instant();
        if (found.isEmpty() || found.get().isOver(now)) return Optional.empty();
        if (found.get().seenAt().plus(NOTED_EVERY).isBefore(now)) note(token, now);
        return found.map(Held::holder);
    }

    public void end(SecretToken token) {
        db.sql("delete from accounts.session where token_hash = :hash")
                .param("hash", token.hash())
                .update();
    }

    /// Signs her out wherever she is signed in.
    public void endAll(SignedIn who) {
        endAll(who.account());
    }

    void endAll(AccountId account) {
        db.sql("delete from accounts.session where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /// Removes the rows of sessions that are over for every role; to be called once a day.
    public int dropOld() {
        return db.sql("delete from accounts.session where opened_at < :before")
                .param(
                        "before",
                        clock.instant().minus(Role.SHOPPER.wholeSession()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void note(SecretToken token, Instant now) {
        db.sql("update accounts.session set seen_at = :now where token_hash = :hash")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("hash", token.hash())
                .update();
    }

    private static Held toHeld(ResultSet row, int index) throws SQLException {
        return new Held(
                new SignedIn(
                        new AccountId(row.getLong("account_id")),
                        new DataSubjectId(row.getObject("subject_id", UUID.class)),
                        Role.valueOf(row.getString("role"))),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("seen_at").toInstant());
    }

    private record Held(SignedIn holder, Instant openedAt, Instant seenAt) {
        boolean isOver(Instant now) {
            return !now.isBefore(seenAt.plus(holder.role().idleSession()))
                    || !now.isBefore(openedAt.plus(holder.role().wholeSession()));
        }
    }
}
