package org.mukhtalif.store.accounts;

import java.util.Locale;

/// Somebody tried to register with the e-mail of this account.
///
/// @param language in which the page was read that led here
public record AlreadyRegistered(AccountId account, Locale language) {}
