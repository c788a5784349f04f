package org.mukhtalif.privacy.custody;

import java.util.Optional;

/// Keeps a few named keys where no copy of the data or of the keyring goes, and wraps other keys under them. When a
/// named key is destroyed here, what it wrapped is noise in every copy.
public interface Custodian {

    /// Wraps a key under the named one, such as `epoch-1`, which is made durably if there was none.
    ///
    /// @throws IllegalStateException if the custodian can not be used; the message says where it lies
    byte[] wrap(String name, byte[] key);

    /// Unwraps what [#wrap] returned for the same name. Nothing, if there is no key of this name any more.
    ///
    /// @throws IllegalStateException if the key of this name does not fit, or the custodian can not be used
    Optional<byte[]> unwrap(String name, byte[] wrapped);

    /// Destroys the named key for ever; without effect if there is none.
    void destroy(String name);

    /// Where the key of this name is to be found, in words for the operator.
    String whereabouts(String name);

    /// How firmly it keeps what it keeps; the policy page says so.
    Firmness firmness();

    /// What it takes to copy a key out of a custodian.
    enum Firmness {
        /// Reading a file.
        FILE,
        /// It does not leave the hardware.
        HARDWARE,
        /// It does not leave a service that somebody else guards.
        SERVICE
    }
}
