package org.mukhtalif.store.notifications;

/// What a certificate of destruction counts.
///
/// @param cases for which something was held
/// @param keys shredded
/// @param values whose noise was removed
public record Destroyed(int cases, int keys, int values) {}
