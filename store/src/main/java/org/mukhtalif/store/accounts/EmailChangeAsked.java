package org.mukhtalif.store.accounts;

import java.util.Locale;

/// Somebody asked for another e-mail: the new address gets a link, the old one is told.
///
/// @param language in which the page was read that led here
public record EmailChangeAsked(AccountId account, EmailChangeNumber number, Locale language) {}
