package org.mukhtalif.store.privacycentre;

import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.accounts.GuardianConsent;
import org.springframework.stereotype.Component;

/// A guardian refuses, or takes his agreement back: the child's account goes, and his own address with it.
@Component
class GuardianRefusal {

    private final Destructions destructions;
    private final Erasure erasure;

    GuardianRefusal(Destructions destructions, Erasure erasure) {
        this.destructions = destructions;
        this.erasure = erasure;
    }

    /// @param language in which the child is told, `ar` or `en`
    /// @return false while a parcel is packed or on its way
    boolean refuse(GuardianConsent.Question question, String language) {
        return switch (destructions.destroyByLink(question.child(), language)) {
            case DestructionResult.Destroyed _ -> {
                erasure.eraseEverything(question.guardian().subject());
                yield true;
            }
            case DestructionResult.MustWait _, DestructionResult.NotProved _ -> false;
        };
    }
}
