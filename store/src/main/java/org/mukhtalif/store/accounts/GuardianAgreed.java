package org.mukhtalif.store.accounts;

import java.util.Locale;

/// A guardian agreed, and the child is to be told.
///
/// @param language in which he read the page
public record GuardianAgreed(AccountId account, Locale language) {}
