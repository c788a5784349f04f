package org.mukhtalif.store.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.Purpose;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Asks a guardian: seals his address as a person of his own, and has the letter written. A box that got several such
/// letters today gets no more from here.
@Component
class AskingGuardians {

    private final Guardians guardians;
    private final Intake intake;
    private final LetterPace pace;
    private final ApplicationEventPublisher events;

    AskingGuardians(Guardians guardians, Intake intake, LetterPace pace, ApplicationEventPublisher events) {
        this.guardians = guardians;
        this.intake = intake;
        this.pace = pace;
        this.events = events;
    }

    GuardianNumber ask(AccountId account, EmailAddress address, Locale language) {
        var guardian = guardians.add(account);
        var request = new IntakeRequest(
                guardian.subject(),
                guardian.number().caseId(),
                Purpose.NOTICES,
                Map.of(PersonalField.GUARDIAN_EMAIL, address.text()));
        if (intake.collect(List.of(request)) instanceof IntakeResult.Refused(String rule))
            throw new IllegalStateException("The engine refuses a guardian's e-mail by its rule '%s'".formatted(rule));
        if (pace.allows(address)) events.publishEvent(new GuardianWanted(guardian, language));
        return guardian.number();
    }
}
