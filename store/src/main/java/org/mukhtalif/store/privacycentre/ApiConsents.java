package org.mukhtalif.store.privacycentre;

import java.util.Locale;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.consent.Guardianships;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Reads a person's consents for a program, with the policy's own words for each purpose.
@Component
class ApiConsents {

    private final Consents consents;
    private final Guardianships guardianships;
    private final PublishedPolicy policy;

    ApiConsents(Consents consents, Guardianships guardianships, PublishedPolicy policy) {
        this.consents = consents;
        this.guardianships = guardianships;
        this.policy = policy;
    }

    ConsentsJson of(DataSubjectId subject, Words words) {
        return new ConsentsJson(
                consents.askedFor().stream()
                        .map(purpose -> new ConsentsJson.ConsentJson(
                                purpose.key(),
                                policy.purpose(purpose).name().in(words.isArabic()),
                                policy.purpose(purpose).wording().in(words.isArabic()),
                                consents.isGiven(subject, purpose)))
                        .toList(),
                consents.of(subject).stream()
                        .map(decision -> new ConsentsJson.PastConsentJson(
                                decision.purpose().key(),
                                decision.given(),
                                decision.way().name().toLowerCase(Locale.ROOT),
                                decision.at(),
                                decision.policyVersion(),
                                decision.receiptId()))
                        .toList(),
                guardianships.isChild(subject));
    }
}
