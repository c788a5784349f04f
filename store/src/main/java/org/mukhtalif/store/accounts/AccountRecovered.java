package org.mukhtalif.store.accounts;

import java.util.Locale;

/// The account has a new password and all its sessions ended.
///
/// @param language in which the page was read that led here
public record AccountRecovered(AccountId account, Locale language) {}
