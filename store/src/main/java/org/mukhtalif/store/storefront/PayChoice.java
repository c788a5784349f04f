package org.mukhtalif.store.storefront;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;

/// A way of paying as the checkout shows it.
///
/// @param fee what it costs; nothing where it costs nothing
public record PayChoice(
        String key, String title, String note, @Nullable Money fee, boolean chosen) {}
