package org.mukhtalif.privacy.vault;

import java.time.Duration;

/// What a change of epoch did.
///
/// @param ended the epoch whose key is destroyed
/// @param began the epoch that is current now
/// @param keys how many live on
/// @param took from the first step to the last
public record RotationReport(long ended, long began, long keys, Duration took) {}
