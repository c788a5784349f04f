package org.mukhtalif.store.api;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// A link that came by letter, and the password that shows whose it is.
///
/// @param token the last part of the link
/// @param password the account's
record LinkJson(@Nullable String token, @Nullable PersonalText password) {

    String link() {
        return token == null ? "" : token;
    }
}
