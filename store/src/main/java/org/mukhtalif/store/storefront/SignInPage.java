package org.mukhtalif.store.storefront;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// The sign-in form.
///
/// @param action where the form goes: the door at which one stands
/// @param back where to go on afterwards, a path of this store or nothing
/// @param typed the user name or e-mail that was typed
/// @param fault what was wrong, in words
/// @param ended whether a session has just come to its end
/// @param desk whether it is the door of those who work here
public record SignInPage(
        String action,
        String back,
        PersonalText typed,
        @Nullable String fault,
        boolean ended,
        boolean desk) {

    static SignInPage empty(String action, ReturnPath back, boolean ended) {
        return new SignInPage(action, back.value(), new PersonalText(""), null, ended, isDesk(action));
    }

    static SignInPage refused(String action, ReturnPath back, PersonalText typed, String fault) {
        return new SignInPage(action, back.value(), typed, fault, false, isDesk(action));
    }

    /// Which door's name stands above the form.
    public String title() {
        if (!desk) return "accounts.sign-in.title";
        return action.startsWith("/staff/") ? "accounts.sign-in.staff" : "accounts.sign-in.desk";
    }

    private static boolean isDesk(String action) {
        return action.startsWith("/desk/") || action.startsWith("/staff/");
    }
}
