package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SquareCode;
import org.mukhtalif.store.ui.FieldError;

/// The second factor of an account, in one of its states.
///
/// @param on whether a sign-in asks for a code
/// @param awaited whether a key was made and its first code is awaited
/// @param key the key that was just made; shown this once
/// @param codes the recovery codes that were just made; shown this once
/// @param mayEnd whether its holder may take it away
public record SecondFactorPage(
        boolean on,
        boolean awaited,
        @Nullable NewKey key,
        List<String> codes,
        boolean mayEnd,
        List<FieldError> errors) {

    public SecondFactorPage {
        codes = List.copyOf(codes);
        errors = List.copyOf(errors);
    }

    public @Nullable String fault(String field) {
        return FieldError.of(field, errors);
    }

    /// A key that was just made.
    ///
    /// @param groups as somebody types it, in groups of four
    /// @param link as an app on the same device opens it
    /// @param square as a camera reads it
    public record NewKey(PersonalText groups, PersonalText link, SquareCode square) {}
}
