package org.mukhtalif.store.accounts;

import java.util.Locale;

/// Somebody took her recovery question away; she is told.
public record QuestionRemoved(AccountId account, Locale language) {}
