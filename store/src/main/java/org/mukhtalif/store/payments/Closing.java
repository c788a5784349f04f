package org.mukhtalif.store.payments;

import org.springframework.stereotype.Component;

/// Closes what can still be paid on.
@Component
class Closing {

    private final Attempts attempts;
    private final Moyasar moyasar;
    private final Looking looking;

    Closing(Attempts attempts, Moyasar moyasar, Looking looking) {
        this.attempts = attempts;
        this.moyasar = moyasar;
        this.looking = looking;
    }

    /// Closes the open page of a payment and looks whether somebody paid on it before.
    ///
    /// @return whether it is known what became of it
    boolean close(PaymentReference reference) {
        var attempt = attempts.newest(reference).filter(Attempt::isAlive);
        if (attempt.isEmpty()) return true;
        try {
            if (attempt.get().pageId().isPresent())
                moyasar.close(attempt.get().pageId().get());
            return looking.look(attempt.get());
        } catch (ProviderSilent silent) {
            return false;
        }
    }
}
