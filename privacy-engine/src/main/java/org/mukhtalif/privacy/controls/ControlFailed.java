package org.mukhtalif.privacy.controls;

import java.time.Instant;

/// A control that held, or was never tried, has just failed: its promise is struck through, and whoever runs the store
/// is told.
///
/// @param control its key
public record ControlFailed(String control, Instant at) {}
