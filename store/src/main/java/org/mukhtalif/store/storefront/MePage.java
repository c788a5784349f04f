package org.mukhtalif.store.storefront;

/// The ways that lead on from the account's first page.
///
/// @param merchant whether the desk is one of them
public record MePage(boolean merchant) {}
