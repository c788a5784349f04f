package org.mukhtalif.store.accounts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.retention.Erasure;
import org.springframework.stereotype.Component;

/// Moves addresses through the engine's doors while an e-mail is being changed. The old one is kept beside the account
/// for as long as it must still be told.
@Component
class ChangingEmails {

    private final EmailChanges changes;
    private final Recognition recognition;
    private final Intake intake;
    private final Disclosures disclosures;
    private final Erasure erasure;

    ChangingEmails(
            EmailChanges changes, Recognition recognition, Intake intake, Disclosures disclosures, Erasure erasure) {
        this.changes = changes;
        this.recognition = recognition;
        this.intake = intake;
        this.disclosures = disclosures;
        this.erasure = erasure;
    }

    /// A change that was under way before is forgotten.
    EmailChangeNumber begin(Account account, EmailAddress wanted) {
        forget(account);
        var subject = account.subject();
        var present = open(subject, CaseId.ACCOUNT, PersonalField.EMAIL)
                .orElseThrow(() -> new IllegalStateException("An account that is signed in has no e-mail"));
        var number = changes.begin(account.id());
        collect(subject, number.formerCase(), PersonalField.CHANGING_EMAIL, present);
        collect(subject, number.comingCase(), PersonalField.CHANGING_EMAIL, wanted.text());
        return number;
    }

    /// The account has the new address from now on, and is found by it; the old one waits for the letter that tells it.
    /// Whatever interrupts this, doing it again finishes it.
    ///
    /// @return nothing if no change is under way, or somebody else has the address meanwhile
    Optional<EmailChangeNumber> complete(Account account) {
        var subject = account.subject();
        var number = changes.of(account.id());
        var coming = number.flatMap(under -> open(subject, under.comingCase(), PersonalField.CHANGING_EMAIL))
                .map(EmailAddress::new);
        if (coming.isEmpty()) return Optional.empty();
        if (!recognition.remember(PersonalField.EMAIL, coming.get().recognised(), subject)) return Optional.empty();
        collect(subject, CaseId.ACCOUNT, PersonalField.EMAIL, coming.get().text());
        number.ifPresent(under -> erasure.eraseCase(subject, under.comingCase()));
        return number;
    }

    void forget(Account account) {
        changes.of(account.id()).ifPresent(number -> {
            erasure.eraseCase(account.subject(), number.comingCase());
            erasure.eraseCase(account.subject(), number.formerCase());
        });
    }

    private Optional<PersonalText> open(DataSubjectId subject, CaseId caseId, PersonalField field) {
        var request = new DisclosureRequest(subject, caseId, Set.of(field), Purpose.ACCOUNT, Recipient.THE_STORE);
        return disclosures.disclose(request) instanceof Disclosure.Granted granted
                ? granted.value(field)
                : Optional.empty();
    }

    private void collect(DataSubjectId subject, CaseId caseId, PersonalField field, PersonalText text) {
        var request = new IntakeRequest(subject, caseId, Purpose.ACCOUNT, Map.of(field, text));
        if (intake.collect(request) instanceof IntakeResult.Refused(String rule))
            throw new IllegalStateException("The engine refuses an e-mail by its rule '%s'".formatted(rule));
    }
}
