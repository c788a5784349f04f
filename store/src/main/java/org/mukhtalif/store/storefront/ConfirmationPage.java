package org.mukhtalif.store.storefront;

import org.jspecify.annotations.Nullable;

/// Behind a confirmation link: one field, the password of the registration.
public record ConfirmationPage(String action, @Nullable String fault) {}
