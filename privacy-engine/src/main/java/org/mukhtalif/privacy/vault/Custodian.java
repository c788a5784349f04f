package org.mukhtalif.privacy.vault;

import java.util.Optional;
import javax.crypto.SecretKey;

/// Keeps the few keys that open all others, where no copy of the data or of the keyring goes.
interface Custodian {

    /// The key of this name, such as `epoch-1` or `recognition-email`.
    ///
    /// @throws IllegalStateException if what lies under this name is not a key, or others can read it
    Optional<SecretKey> find(String name);

    /// The key of this name, made durably if there was none. When two ask at once, both get the same key.
    SecretKey findOrMake(String name);

    /// Where the key of this name is to be found, in words for the operator.
    String whereabouts(String name);
}
