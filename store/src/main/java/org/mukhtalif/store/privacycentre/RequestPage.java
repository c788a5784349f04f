package org.mukhtalif.store.privacycentre;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// One request in writing, as the person who asked sees it.
///
/// @param path of the list of all
/// @param byLink whether she came by the secret link of an order
/// @param extension key of why it takes longer, if it was extended
/// @param refusal key of why it was refused, if it was
/// @param asked what she wrote; nothing when it is destroyed already
/// @param closed whether it was answered or refused, and so a complaint may follow
public record RequestPage(
        String path,
        boolean byLink,
        RequestsPage.Row row,
        @Nullable String extension,
        @Nullable String refusal,
        @Nullable PersonalText asked,
        @Nullable PersonalText answer,
        boolean closed) {}
