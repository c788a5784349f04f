package org.mukhtalif.privacy.subjectrequests;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.consent.ConsentDecision.Way;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.retention.Erasure;
import org.springframework.stereotype.Component;

/// Every night a person who does not exist uses each right that has a button: she sees what is held, takes a copy, has
/// it corrected, agrees and takes it back, and has everything destroyed. A few lines of the book remain that lead to
/// nobody.
@Component
class RightsWork implements Control {

    private static final PersonalField FIELD = PersonalField.FULL_NAME;
    private static final PersonalText WRONG = new PersonalText("probe one");
    private static final PersonalText RIGHT = new PersonalText("probe two");

    private final SubjectRequests requests;
    private final Intake intake;
    private final Consents consents;
    private final Erasure erasure;

    RightsWork(SubjectRequests requests, Intake intake, Consents consents, Erasure erasure) {
        this.requests = requests;
        this.intake = intake;
        this.consents = consents;
        this.erasure = erasure;
    }

    @Override
    public String key() {
        return "rights-work";
    }

    @Override
    public Pace pace() {
        return Pace.NIGHTLY;
    }

    @Override
    public Set<String> restsOn() {
        return Set.of("consent-ends-at-once", "erased-is-unreadable");
    }

    @Override
    public ProofResult probe() {
        var nobody = DataSubjectId.random();
        intake.collect(new IntakeRequest(nobody, CaseId.ACCOUNT, Purpose.ACCOUNT, Map.of(FIELD, WRONG)));
        try {
            if (!isListed(nobody)) return failed("to see what is held");
            if (!copied(nobody).equals(Optional.of(WRONG))) return failed("to get a copy");
            requests.correct(nobody, FIELD, RIGHT);
            if (!copied(nobody).equals(Optional.of(RIGHT))) return failed("to correct");
            if (!isTakenBack(nobody)) return failed("to take a consent back");
        } finally {
            erasure.eraseEverything(nobody);
        }
        return isListed(nobody) || copied(nobody).isPresent() ? failed("to destroy") : new ProofResult.Held();
    }

    /// A correction that says yes and does nothing.
    @Override
    public Sabotage sabotage() {
        return Sabotage.of(SubjectRequests.class, "correct", (_, _) -> new IntakeResult.Collected());
    }

    private boolean isListed(DataSubjectId subject) {
        return requests.holdings(subject).stream().anyMatch(holding -> holding.field() == FIELD);
    }

    private Optional<PersonalText> copied(DataSubjectId subject) {
        return requests.copyFor(subject).cases().stream()
                .flatMap(part -> Optional.ofNullable(part.values().get(FIELD)).stream())
                .findFirst();
    }

    private boolean isTakenBack(DataSubjectId subject) {
        consents.give(subject, Purpose.NEWSLETTER, Way.PAGE);
        boolean given = consents.isGiven(subject, Purpose.NEWSLETTER);
        consents.withdraw(subject, Purpose.NEWSLETTER, Way.PAGE);
        return given && !consents.isGiven(subject, Purpose.NEWSLETTER);
    }

    private static ProofResult failed(String right) {
        return new ProofResult.Failed("the right " + right + " did not work for a synthetic person");
    }
}
