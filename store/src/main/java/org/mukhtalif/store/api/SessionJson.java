package org.mukhtalif.store.api;

import org.jspecify.annotations.Nullable;

/// What came of signing in.
///
/// @param token for the header `Authorization`; absent while a code is wanted
/// @param role such as `shopper`
/// @param ticket to be sent with the code, if one is wanted; good for five minutes and once
/// @param cart for the header `Cart`: the account's cart, into which the sent one has gone
/// @param carts what became of the two: `nothing`, `joined`, or `cut` where fewer pieces are to be had
record SessionJson(
        @Nullable String token,
        @Nullable String role,
        @Nullable String ticket,
        @Nullable String cart,
        @Nullable String carts) {

    /// The account asks for a code as well.
    static SessionJson wanting(String ticket) {
        return new SessionJson(null, null, ticket, null, null);
    }
}
