package org.mukhtalif.store.accounts;

import java.util.Locale;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.Purpose;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Puts a new password in place of the old one, ends every session, and lets the owner be told.
@Component
class NewPassword {

    private final Intake intake;
    private final SecretHashes hashes;
    private final Accounts accounts;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    NewPassword(
            Intake intake,
            SecretHashes hashes,
            Accounts accounts,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.hashes = hashes;
        this.accounts = accounts;
        this.sessions = sessions;
        this.events = events;
    }

    void set(Account account, Password password, Locale language) {
        var request = new IntakeRequest(
                account.subject(),
                CaseId.ACCOUNT,
                Purpose.ACCOUNT,
                Map.of(PersonalField.PASSWORD, hashes.hash(password.text())));
        if (intake.collect(request) instanceof IntakeResult.Refused(String rule))
            throw new IllegalStateException("The engine refuses a new password by its rule '%s'".formatted(rule));
        sessions.endAll(account.id());
        accounts.forgetFailures(account.id());
        events.publishEvent(new AccountRecovered(account.id(), language));
    }
}
