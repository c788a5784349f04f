package org.mukhtalif.store.accounts;

import org.mukhtalif.privacy.datainventory.SecretToken;
/// A session that has just begun.
///
/// @param token for the cookie; it is known nowhere else

public record SessionOpened(SecretToken token, SignedIn who) {}
