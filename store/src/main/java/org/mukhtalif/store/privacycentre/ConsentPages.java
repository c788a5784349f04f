package org.mukhtalif.store.privacycentre;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.consent.ConsentDecision;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.consent.Guardianships;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page of a person's consents, with the policy's own words for each purpose.
@Component
class ConsentPages {

    private final Consents consents;
    private final Guardianships guardianships;
    private final PublishedPolicy policy;

    ConsentPages(Consents consents, Guardianships guardianships, PublishedPolicy policy) {
        this.consents = consents;
        this.guardianships = guardianships;
        this.policy = policy;
    }

    ConsentsPage of(DataSubjectId subject, boolean refusedByBrowser, @Nullable String fault, Words words) {
        return new ConsentsPage(
                consents.askedFor().stream()
                        .map(purpose -> line(subject, purpose, words))
                        .toList(),
                consents.of(subject).stream()
                        .map(decision -> past(decision, words))
                        .toList(),
                refusedByBrowser,
                guardianships.isChild(subject),
                fault);
    }

    private ConsentsPage.Line line(DataSubjectId subject, Purpose purpose, Words words) {
        var declared = policy.purpose(purpose);
        return new ConsentsPage.Line(
                purpose.key(),
                declared.name().in(words.isArabic()),
                declared.wording().in(words.isArabic()),
                consents.isGiven(subject, purpose));
    }

    private ConsentsPage.Past past(ConsentDecision decision, Words words) {
        return new ConsentsPage.Past(
                policy.purpose(decision.purpose()).name().in(words.isArabic()),
                decision.given(),
                "privacycentre.consents.way." + decision.way().name().toLowerCase(java.util.Locale.ROOT),
                decision.at(),
                decision.policyVersion(),
                "/me/privacy/consents/receipts/" + decision.receiptId());
    }
}
