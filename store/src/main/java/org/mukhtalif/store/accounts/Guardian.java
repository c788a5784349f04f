package org.mukhtalif.store.accounts;

import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// Somebody who was asked whether a child may have an account.
///
/// @param subject he himself, a person of his own
/// @param account the child's
public record Guardian(GuardianNumber number, DataSubjectId subject, AccountId account) {}
