package org.mukhtalif.privacy.vault;

import java.time.Duration;

/// How long an epoch of the keyring may last, and whether it may begin without the keys of what is sealed.
///
/// @param rotateEvery one minute to seven days
/// @param mayBeginAnew true only after a restore that gave the personal data up
public record KeyringSettings(Duration rotateEvery, boolean mayBeginAnew) {

    public KeyringSettings {
        if (rotateEvery.compareTo(Duration.ofMinutes(1)) < 0 || rotateEvery.compareTo(Duration.ofDays(7)) > 0)
            throw new IllegalArgumentException(
                    "mukhtalif.keys-rotate-every is %s; give 1m to 7d, such as 24h".formatted(rotateEvery));
    }
}
