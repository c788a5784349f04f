package org.mukhtalif.store.accounts;

import java.util.Locale;

/// Somebody who gave this account's e-mail wants a new password.
///
/// @param language in which the page was read that led here
public record RecoveryAsked(AccountId account, Locale language) {}
