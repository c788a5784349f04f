package org.mukhtalif.privacy.controls;

import java.time.Instant;

/// A control that had failed holds again.
///
/// @param control its key
public record ControlHeldAgain(String control, Instant at) {}
