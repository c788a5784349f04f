package org.mukhtalif.store.privacycentre;

import org.mukhtalif.privacy.policy.PolicyDocument;

/// The privacy policy as it stands at this moment.
///
/// @param kept promises that a control has proved
/// @param promises all that are printed, kept and struck through
public record PolicyPage(PolicyDocument document, long kept, long promises) {

    static PolicyPage of(PolicyDocument document) {
        long kept = count(document, PolicyDocument.Block.Kept.class);
        return new PolicyPage(document, kept, kept + count(document, PolicyDocument.Block.Struck.class));
    }

    private static long count(PolicyDocument document, Class<? extends PolicyDocument.Block> kind) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .count();
    }
}
