package org.mukhtalif.privacy.subjectrequests;

import java.util.Map;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.springframework.stereotype.Component;

/// What was written in a request and in its answer: sealed under the request's own case, opened only for the one who
/// asked and for the one who answers.
@Component
class RequestWords {

    private static final Set<PersonalField> BOTH = Set.of(PersonalField.REQUEST_TEXT, PersonalField.REQUEST_ANSWER);

    private final Intake intake;
    private final Disclosures disclosures;

    RequestWords(Intake intake, Disclosures disclosures) {
        this.intake = intake;
        this.disclosures = disclosures;
    }

    void seal(DataSubjectId subject, RequestNumber number, PersonalField field, PersonalText text) {
        var request = new IntakeRequest(subject, number.caseId(), Purpose.RIGHTS, Map.of(field, text));
        if (intake.collect(request) instanceof IntakeResult.Refused(String rule))
            throw new IllegalStateException("The policy lets no request be written down (%s)".formatted(rule));
    }

    /// Opened for one reader, and told in the person's book.
    Map<PersonalField, PersonalText> openFor(Recipient reader, DataSubjectId subject, RequestNumber number) {
        var request = new DisclosureRequest(subject, number.caseId(), BOTH, Purpose.RIGHTS, reader);
        return disclosures.disclose(request) instanceof Disclosure.Granted granted ? granted.values() : Map.of();
    }
}
