package org.mukhtalif.privacy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.CaseStates;

/// Cases whose states a test arranges. Until told otherwise, nobody is entitled and no case is known.
public final class ArrangedCases implements CaseStates {

    private final String kind;
    private final Map<CaseId, Map<Recipient, Instant>> entitled = new HashMap<>();
    private final Map<CaseId, Instant> started = new HashMap<>();
    private final Set<SubjectCase> known = new HashSet<>();

    ArrangedCases(String kind) {
        this.kind = kind;
    }

    public void entitle(Recipient recipient, CaseId caseId, Instant until) {
        entitled.computeIfAbsent(caseId, _ -> new HashMap<>()).put(recipient, until);
    }

    public void startClock(CaseId caseId, Instant at) {
        started.put(caseId, at);
    }

    public void know(SubjectCase matter) {
        known.add(matter);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Standing standing(CaseId caseId, Recipient recipient, Purpose purpose) {
        var until = entitled.getOrDefault(caseId, Map.of()).get(recipient);
        return until == null ? new Standing.NotEntitled("not-your-parcel") : new Standing.Entitled(until);
    }

    @Override
    public Set<SubjectCase> known(Set<SubjectCase> cases) {
        var those = new HashSet<>(cases);
        those.retainAll(known);
        return those;
    }

    @Override
    public Optional<Instant> clockStarted(CaseId caseId) {
        return Optional.ofNullable(started.get(caseId));
    }
}
