package org.mukhtalif.store.api;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// The password once more, before an act that matters.
///
/// @param present the account's password
record PresentJson(@Nullable PersonalText present) {}
