package org.mukhtalif.store.accounts;

import java.util.Locale;

/// A second factor was put before an account, or taken away.
///
/// @param language in which the page was read that led here
public record SecondFactorChanged(AccountId account, Locale language) {}
