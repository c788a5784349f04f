package org.mukhtalif.store.privacycentre;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// The form for a guest who has lost her link.
///
/// @param typed what was typed when it was refused
public record AskingByEmailPage(
        PersonalText typed, @Nullable String fault) {}
