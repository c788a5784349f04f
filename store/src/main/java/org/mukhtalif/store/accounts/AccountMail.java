package org.mukhtalif.store.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says what mail an account's holder should get. What anybody can cause by typing an address is said at most
/// once in two minutes for an account, so that nobody's box can be flooded from here.
@Component
class AccountMail {

    static final Duration AT_MOST_EVERY = Duration.ofMinutes(2);

    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final Clock clock;

    AccountMail(Accounts accounts, ApplicationEventPublisher events, JdbcClient db, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.db = db;
        this.clock = clock;
    }

    void sendConfirmation(AccountId account, Locale language) {
        if (mayAsk(account)) events.publishEvent(new ConfirmationWanted(account, language));
    }

    /// Somebody typed this person's e-mail into a registration.
    void tellHolder(DataSubjectId holder, Locale language) {
        accounts.of(holder)
                .filter(account -> mayAsk(account.id()))
                .ifPresent(account -> events.publishEvent(
                        account.confirmed()
                                ? new AlreadyRegistered(account.id(), language)
                                : new ConfirmationWanted(account.id(), language)));
    }

    /// Somebody typed this person's e-mail into the recovery page.
    void sendRecovery(DataSubjectId holder, Locale language) {
        accounts.of(holder)
                .filter(account -> mayAsk(account.id()))
                .ifPresent(account -> events.publishEvent(
                        account.confirmed()
                                ? new RecoveryAsked(account.id(), language)
                                : new ConfirmationWanted(account.id(), language)));
    }

    /// The address that is to come gets a link, the one that was is told.
    void sendEmailChange(AccountId account, EmailChangeNumber number, Locale language) {
        events.publishEvent(new EmailChangeAsked(account, number, language));
    }

    void tellEmailChanged(AccountId account, EmailChangeNumber number, Locale language) {
        events.publishEvent(new EmailChanged(account, number, language));
    }

    /// Whether a mail may be caused for this account now; saying yes counts as one.
    boolean mayAsk(AccountId account) {
        var now = clock.instant();
        return db.sql("""
                update accounts.account
                   set mail_asked_at = :now
                 where id = :id
                   and gets_mail
                   and (mail_asked_at is null or mail_asked_at < :before)
                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", account.value())
                        .param("before", now.minus(AT_MOST_EVERY).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
