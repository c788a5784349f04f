package org.mukhtalif.store.storefront;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Words;

/// Behind a link that confirms an address: one field, the account's password.
public record ConfirmationPage(
        String action,
        String title,
        String blurb,
        String act,
        @Nullable String fault) {

    static ConfirmationPage ofRegistration(String action, @Nullable String fault, Words words) {
        return of("accounts.confirmation", action, fault, words);
    }

    static ConfirmationPage ofNewEmail(String action, @Nullable String fault, Words words) {
        return of("accounts.email-change.link", action, fault, words);
    }

    private static ConfirmationPage of(String key, String action, @Nullable String fault, Words words) {
        return new ConfirmationPage(
                action, words.of(key + ".title"), words.of(key + ".blurb"), words.of(key + ".act"), fault);
    }
}
