package org.mukhtalif.privacy.publication;

import java.util.List;

/// What came of publishing a policy.
public sealed interface PublicationResult {

    /// It is published.
    record Published(KeptVersion version) implements PublicationResult {}

    /// Nothing has changed: the version before goes on.
    record Refused(List<Objection> objections) implements PublicationResult {

        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
