package org.mukhtalif.privacy.privacyspi;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.controls.Guard;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who answers for which kind of case: everything that is plugged into [CaseStates].
@Component
@Guard
public class CaseOwners {

    private final ObjectProvider<CaseStates> plugged;
    private volatile @Nullable Map<String, CaseStates> known;

    /// Asked for late, because the rooms that own cases use the engine themselves.
    CaseOwners(ObjectProvider<CaseStates> plugged) {
        this.plugged = plugged;
    }

    /// The owner of this case, if there is one.
    public Optional<CaseStates> of(CaseId caseId) {
        var byKind = known;
        if (byKind == null) known = byKind = byKind();
        return Optional.ofNullable(byKind.get(caseId.kind()));
    }

    private Map<String, CaseStates> byKind() {
        return plugged.stream().collect(toMap(CaseStates::kind, identity()));
    }
}
