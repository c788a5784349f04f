package org.mukhtalif.privacy.retention;

/// What a sweep did.
///
/// @param resumed erasures that an earlier crash had left unfinished
/// @param expired cases whose period was over
/// @param unclaimed cases that no room knows, an hour after they came in
/// @param failed cases that could not be erased this time; the next sweep tries again
public record SweepReport(int resumed, int expired, int unclaimed, int failed) {}
