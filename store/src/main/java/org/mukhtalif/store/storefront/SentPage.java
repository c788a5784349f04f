package org.mukhtalif.store.storefront;

import org.mukhtalif.store.accounts.GuardianNumber;
import org.mukhtalif.store.ui.Words;

/// Says that a mail is on its way, in the same words whether somebody here has the address or not.
public record SentPage(String title, String text, String note) {

    static SentPage afterRegistration(Words words) {
        return of("accounts.registration.sent", words);
    }

    static SentPage afterRecovery(Words words) {
        return of("accounts.recovery.sent", words);
    }

    static SentPage afterEmailChange(Words words) {
        return of("accounts.email-change.sent", words);
    }

    static SentPage afterPaying(Words words) {
        return of("storefront.payment.back", words);
    }

    /// Her guardian is asked as well; the number is what she tells him.
    static SentPage afterRegistrationOfAChild(GuardianNumber number, Words words) {
        var page = of("accounts.registration.guardian", words);
        return new SentPage(page.title(), words.of("accounts.registration.guardian.text", number), page.note());
    }

    /// Her own e-mail is confirmed; only the guardian is missing.
    static SentPage awaitingGuardian(Words words) {
        return of("accounts.guardian-awaited", words);
    }

    private static SentPage of(String key, Words words) {
        return new SentPage(words.of(key + ".title"), words.of(key + ".text"), words.of(key + ".note"));
    }
}
