package org.mukhtalif.privacy.vault;

import java.nio.file.Files;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// What happens to the keyring before the first request: the custodian must hold the epoch's key, what a crash
/// left of a change of epoch is cleared away, and every key lies in two places.
@Component
class KeyringOpening implements SmartInitializingSingleton {

    private final KeyringPresence presence;
    private final Epochs epochs;
    private final KeyRotation rotation;
    private final Generations generations;
    private final SecondCopy secondCopy;

    KeyringOpening(
            KeyringPresence presence,
            Epochs epochs,
            KeyRotation rotation,
            Generations generations,
            SecondCopy secondCopy) {
        this.presence = presence;
        this.epochs = epochs;
        this.rotation = rotation;
        this.generations = generations;
        this.secondCopy = secondCopy;
    }

    @Override
    public void afterSingletonsInstantiated() {
        presence.verify();
        epochs.keyOf(epochs.refreshed().number());
        rotation.tidyUp();
        var current = epochs.refreshed().number();
        var place = secondCopy.placeFor(current);
        if (Files.exists(place)) secondCopy.catchUp(current);
        else generations.copy(current, place);
    }
}
