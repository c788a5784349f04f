package org.mukhtalif.store.merchantdesk;

import org.jspecify.annotations.Nullable;

/// Where a list is brought and fetched.
///
/// @param fault why the last file could not be read, in words
/// @param done what came of the last one that was applied, in words
public record ImportsPage(@Nullable String fault, @Nullable String done) {}
