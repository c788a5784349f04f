package org.mukhtalif.store.privacycentre;

import java.util.List;
import org.mukhtalif.privacy.publication.ComparedClause;
import org.mukhtalif.privacy.publication.KeptVersion;

/// Two versions side by side.
public record ComparisonPage(KeptVersion older, KeptVersion newer, List<ComparedClause> clauses) {

    public ComparisonPage {
        clauses = List.copyOf(clauses);
    }

    /// The clauses in which something differs.
    public List<ComparedClause> changed() {
        return clauses.stream().filter(ComparedClause::isChanged).toList();
    }
}
