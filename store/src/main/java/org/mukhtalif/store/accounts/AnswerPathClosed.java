package org.mukhtalif.store.accounts;

import java.util.Locale;

/// The recovery question was answered wrongly too often and is not asked for a day.
///
/// @param language in which the page was read that led here
public record AnswerPathClosed(AccountId account, Locale language) {}
