package org.mukhtalif.store.accounts;

import java.util.Locale;

/// An account has another e-mail now: the old address is told.
///
/// @param language in which the page was read that led here
public record EmailChanged(AccountId account, EmailChangeNumber number, Locale language) {}
