package org.mukhtalif.privacy.retention;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.stereotype.Component;

/// Destroys what a person wants destroyed: everything, but for what a legal hold keeps. What is kept goes when the hold
/// ends, because nothing claims it any more.
@Component
public class DestructionAtRequest {

    private final Erasure erasure;
    private final LegalHolds holds;
    private final KeptByLaw keptByLaw;
    private final Vault vault;

    DestructionAtRequest(Erasure erasure, LegalHolds holds, KeptByLaw keptByLaw, Vault vault) {
        this.keptByLaw = keptByLaw;
        this.erasure = erasure;
        this.holds = holds;
        this.vault = vault;
    }

    /// What the law keeps of this person now.
    public List<LegalHold> keptOf(DataSubjectId subject) {
        return Stream.concat(holds.of(subject).stream(), keptByLaw.of(subject).stream())
                .toList();
    }

    public ErasureReport destroy(DataSubjectId subject) {
        var kept = keptOf(subject).stream().map(LegalHold::matter).collect(toSet());
        if (kept.isEmpty()) return erasure.eraseEverything(subject);
        var matters = new LinkedHashSet<>(vault.mattersOf(subject));
        matters.add(new SubjectCase(subject, CaseId.ACCOUNT));
        matters.removeAll(kept);
        return matters.stream().map(erasure::eraseCase).reduce(ErasureReport.NOTHING, ErasureReport::plus);
    }
}
