package org.mukhtalif.privacy.vault;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the keyring stands.
///
/// @param epoch the current one
/// @param beganAt when its key was made
/// @param rotating whether the next one is being prepared
/// @param keys how many live
/// @param custodian where the epoch's key lies, in words
/// @param journal where the second copy lies
public record KeyringStatus(
        long epoch,
        Instant beganAt,
        boolean rotating,
        long keys,
        String custodian,
        @Nullable Path journal) {}
