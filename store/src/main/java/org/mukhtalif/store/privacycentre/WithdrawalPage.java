package org.mukhtalif.store.privacycentre;

/// What a letter's link can end, and whether it still holds.
///
/// @param path where the button goes; it holds the link's token
public record WithdrawalPage(String path, String purpose, String wording, boolean given) {}
