package org.mukhtalif.store.storefront;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// Asks for the e-mail to which a recovery link goes.
public record RecoveryPage(PersonalText typed, @Nullable String fault) {}
