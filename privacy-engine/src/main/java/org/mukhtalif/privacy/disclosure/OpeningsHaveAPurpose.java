package org.mukhtalif.privacy.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.springframework.stereotype.Component;

/// Puts every combination of field, purpose and recipient to the rules, for nobody's case. What the policy lists may
/// come as far as the question whose case it is; all else is refused before.
@Component
class OpeningsHaveAPurpose implements Control {

    private static final CaseId NOBODYS = new CaseId("probe:1");

    private final DisclosureRules rules;
    private final PublishedPolicy policy;

    OpeningsHaveAPurpose(DisclosureRules rules, PublishedPolicy policy) {
        this.rules = rules;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "openings-have-a-purpose";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_FEW_MINUTES;
    }

    @Override
    public ProofResult probe() {
        var wrong = new ArrayList<String>();
        for (var recipient : List.of(
                Recipient.THE_PERSON, Recipient.THE_STORE, Recipient.merchant("probe"), Recipient.officer("probe")))
            for (var purpose : Purpose.values())
                for (var field : PersonalField.values())
                    if (passes(field, purpose, recipient) && !isListed(field, purpose, recipient.kind()))
                        wrong.add("%s for %s to %s"
                                .formatted(
                                        field.key(),
                                        purpose.key(),
                                        recipient.kind().key()));
        return ProofResult.heldIf(wrong.isEmpty(), "not in the policy and let through: " + wrong);
    }

    @Override
    public Sabotage sabotage() {
        return Sabotage.of(
                DisclosureRules.class,
                "decide",
                (asked, honestly) -> ((DisclosureRequest) asked[0]).recipient().equals(Recipient.THE_PERSON)
                        ? new Decision.Permitted()
                        : honestly.call());
    }

    private boolean passes(PersonalField field, Purpose purpose, Recipient recipient) {
        var request = new DisclosureRequest(DataSubjectId.random(), NOBODYS, Set.of(field), purpose, recipient);
        return switch (rules.decide(request)) {
            case Decision.Permitted() -> true;
            case Decision.Refused(var rule) -> rule.equals(DisclosureRules.NOBODY_ANSWERS);
        };
    }

    private boolean isListed(PersonalField field, Purpose purpose, Recipient.Kind kind) {
        return !field.isSecret() && policy.permits(kind, field.key(), purpose);
    }
}
