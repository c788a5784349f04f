package org.mukhtalif.privacy.retention;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.privacyspi.CaseOwners;
import org.mukhtalif.privacy.vault.SealedValue;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.stereotype.Component;

/// What the law wants kept for its period whatever the person asks: the buyer of a tax invoice. It is held by its class
/// alone, so nobody places it and nobody releases it; when its period is over it goes like everything else.
@Component
class KeptByLaw {

    private final Vault vault;
    private final PublishedPolicy policy;
    private final CaseOwners owners;
    private final Clock clock;

    KeptByLaw(Vault vault, PublishedPolicy policy, CaseOwners owners, Clock clock) {
        this.vault = vault;
        this.policy = policy;
        this.owners = owners;
        this.clock = clock;
    }

    List<LegalHold> of(DataSubjectId subject) {
        return among(vault.held(subject));
    }

    Set<SubjectCase> among(Collection<SubjectCase> matters) {
        if (matters.isEmpty()) return Set.of();
        return among(vault.held(matters)).stream().map(LegalHold::matter).collect(toSet());
    }

    private List<LegalHold> among(List<SealedValue> values) {
        return values.stream()
                .filter(value -> value.retentionClass().isKeptByLaw())
                .map(this::hold)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// Nothing for what nobody claims, and for what is over.
    private Optional<LegalHold> hold(SealedValue value) {
        return owners.of(value.caseId())
                .flatMap(owner -> owner.clockStarted(value.caseId()))
                .flatMap(started -> policy.periodOf(value.retentionClass())
                        .map(started::plus)
                        .filter(clock.instant()::isBefore)
                        .map(ends -> hold(value, started, ends)));
    }

    private static LegalHold hold(SealedValue value, Instant started, Instant ends) {
        return new LegalHold(
                0, new SubjectCase(value.subject(), value.caseId()), LegalHold.Basis.TAX_LAW, started, ends);
    }
}
