package org.mukhtalif.store.storefront;

import org.jspecify.annotations.Nullable;

/// Behind a right password: the code of the second factor.
///
/// @param action where the form goes
/// @param ticket what ties the code to the password that was typed
/// @param back where to go on afterwards, a path of this store or nothing
/// @param again where the sign-in begins anew
public record SignInCodePage(
        String action,
        String ticket,
        String back,
        String again,
        @Nullable String fault) {}
