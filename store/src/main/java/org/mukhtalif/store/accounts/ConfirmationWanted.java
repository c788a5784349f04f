package org.mukhtalif.store.accounts;

import java.util.Locale;

/// Somebody registered and has to prove that the e-mail is hers.
///
/// @param language in which the page was read that led here
public record ConfirmationWanted(AccountId account, Locale language) {}
