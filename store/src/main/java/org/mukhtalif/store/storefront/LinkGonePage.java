package org.mukhtalif.store.storefront;

import org.mukhtalif.store.ui.Words;

/// A link from a mail that was used, or is older than a day: says so, and how to get another.
public record LinkGonePage(String title, String text, String path, String label) {

    static LinkGonePage afterConfirmation(Words words) {
        return new LinkGonePage(
                words.of("accounts.link-gone.title"),
                words.of("accounts.link-gone.confirmation"),
                "/session",
                words.of("accounts.sign-in.title"));
    }

    static LinkGonePage afterEmailChange(Words words) {
        return new LinkGonePage(
                words.of("accounts.link-gone.title"),
                words.of("accounts.link-gone.email-change"),
                "/me/email",
                words.of("accounts.me.email"));
    }

    static LinkGonePage afterRecovery(Words words) {
        return new LinkGonePage(
                words.of("accounts.link-gone.title"),
                words.of("accounts.link-gone.recovery"),
                "/recovery",
                words.of("accounts.recovery.another"));
    }
}
