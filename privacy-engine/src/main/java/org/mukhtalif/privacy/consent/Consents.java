package org.mukhtalif.privacy.consent;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.consent.ConsentDecision.Way;
import org.mukhtalif.privacy.controls.Guard;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.LegalBasis;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.springframework.stereotype.Component;

/// What people agreed to. Nothing is remembered between two questions, so a withdrawal holds on every node from its
/// commit on.
@Component
@Guard
public class Consents {

    private final Decisions decisions;
    private final ReceiptWriter receipts;
    private final Guardianships guardianships;
    private final PublishedPolicy policy;
    private final Clock clock;

    Consents(
            Decisions decisions,
            ReceiptWriter receipts,
            Guardianships guardianships,
            PublishedPolicy policy,
            Clock clock) {
        this.decisions = decisions;
        this.receipts = receipts;
        this.guardianships = guardianships;
        this.policy = policy;
        this.clock = clock;
    }

    /// The purposes that rest on consent, in the order of the policy. Each is asked for on its own.
    public List<Purpose> askedFor() {
        return policy.purposes().stream()
                .filter(each -> each.basis() == LegalBasis.CONSENT)
                .map(each -> each.purpose())
                .toList();
    }

    /// Whether this purpose may be pursued for this person now.
    public boolean isGiven(DataSubjectId subject, Purpose purpose) {
        return decisions.newest(subject, purpose).filter(ConsentDecision::given).isPresent();
    }

    /// Agrees to one purpose. Agreeing twice writes one line.
    public ConsentAnswer give(DataSubjectId subject, Purpose purpose, Way way) {
        if (guardianships.isChild(subject)) return new ConsentAnswer.Refused("not-for-children");
        return decide(subject, purpose, true, way);
    }

    /// Takes an agreement back; as easy as giving it. Taking back what was not given writes nothing.
    public ConsentAnswer withdraw(DataSubjectId subject, Purpose purpose, Way way) {
        return decide(subject, purpose, false, way);
    }

    /// Everything she ever decided, newest first.
    public List<ConsentDecision> of(DataSubjectId subject) {
        return decisions.of(subject);
    }

    /// The signed receipt of one of her decisions: a JSON Web Signature (RFC 7515, flattened) in JSON.
    public Optional<String> receipt(DataSubjectId subject, UUID receiptId) {
        return decisions.receipt(subject, receiptId);
    }

    /// The public key of the receipts as a JSON Web Key.
    public Map<String, String> receiptKey() {
        return receipts.publicKey();
    }

    /// People whose newest word about this purpose is yes, in the order of their random ids.
    ///
    /// @param after where the page before ended
    public List<DataSubjectId> agreedTo(Purpose purpose, Optional<DataSubjectId> after, int limit) {
        return decisions.agreedTo(purpose, after, limit);
    }

    /// Forgets what a person decided who never was, as a probe leaves it.
    public void forget(DataSubjectId subject) {
        decisions.forget(subject, CaseId.ACCOUNT);
    }

    private ConsentAnswer decide(DataSubjectId subject, Purpose purpose, boolean given, Way way) {
        if (!askedFor().contains(purpose)) return new ConsentAnswer.Refused("not-asked-for");
        boolean before = isGiven(subject, purpose);
        if (before != given) {
            var decision = new ConsentDecision(
                    UUID.randomUUID(), purpose, given, way, policy.version().name(), clock.instant());
            decisions.add(subject, decision, receipts.write(subject, decision));
        }
        return new ConsentAnswer.Noted();
    }
}
