package org.mukhtalif.privacy.disclosure;

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
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.springframework.stereotype.Component;

/// Agrees to the news as a person who does not exist, takes it back, and asks the rules before, between and after.
/// Nothing of hers is held, and her decisions are forgotten again.
@Component
class ConsentEndsAtOnce implements Control {

    private final DisclosureRules rules;
    private final Consents consents;

    ConsentEndsAtOnce(DisclosureRules rules, Consents consents) {
        this.rules = rules;
        this.consents = consents;
    }

    @Override
    public String key() {
        return "consent-ends-at-once";
    }

    @Override
    public Pace pace() {
        return Pace.HOURLY;
    }

    @Override
    public ProofResult probe() {
        var nobody = DataSubjectId.random();
        try {
            boolean before = isRefused(nobody);
            consents.give(nobody, Purpose.NEWSLETTER, Way.PAGE);
            boolean between = isRefused(nobody);
            consents.withdraw(nobody, Purpose.NEWSLETTER, Way.PAGE);
            return ProofResult.heldIf(
                    before && !between && isRefused(nobody), "an opening did not follow the consent it rests on");
        } finally {
            consents.forget(nobody);
        }
    }

    @Override
    public Sabotage sabotage() {
        return Sabotage.of(Consents.class, "isGiven", (_, _) -> true);
    }

    private boolean isRefused(DataSubjectId subject) {
        var request = new DisclosureRequest(
                subject, CaseId.ACCOUNT, Set.of(PersonalField.EMAIL), Purpose.NEWSLETTER, Recipient.THE_STORE);
        return rules.decide(request) instanceof Decision.Refused(var rule) && rule.equals("no-consent");
    }
}
