package org.mukhtalif.privacy.disclosure;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.mukhtalif.privacy.privacyspi.CaseOwners;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.stereotype.Component;

/// What is held about a person, for which case and until when. Nothing is opened.
@Component
public class Holdings {

    private final Vault vault;
    private final PublishedPolicy policy;
    private final CaseOwners owners;

    Holdings(Vault vault, PublishedPolicy policy, CaseOwners owners) {
        this.vault = vault;
        this.policy = policy;
        this.owners = owners;
    }

    /// All of it, case by case.
    public List<Holding> of(DataSubjectId subject) {
        var started = new HashMap<CaseId, Optional<Instant>>();
        return vault.openable(vault.held(subject)).stream()
                .map(value -> new Holding(
                        value.caseId(),
                        value.field(),
                        value.retentionClass(),
                        value.sealedAt(),
                        until(value.retentionClass(), started.computeIfAbsent(value.caseId(), this::clockStarted))))
                .toList();
    }

    /// Whether this field is held about a person for a case. Asks for that field alone.
    public boolean isHeld(DataSubjectId subject, CaseId caseId, PersonalField field) {
        return !vault.openable(vault.held(new SubjectCase(subject, caseId), field))
                .isEmpty();
    }

    private Optional<Instant> clockStarted(CaseId caseId) {
        return owners.of(caseId).flatMap(owner -> owner.clockStarted(caseId));
    }

    private Optional<Instant> until(RetentionClass retentionClass, Optional<Instant> started) {
        return started.flatMap(start -> policy.periodOf(retentionClass).map(start::plus));
    }
}
