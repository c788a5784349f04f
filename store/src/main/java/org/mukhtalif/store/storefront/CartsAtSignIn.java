package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.cart.AccountCarts;
import org.springframework.stereotype.Component;

/// The cart of a browser when somebody signs in or out there.
@Component
class CartsAtSignIn {

    private final AccountCarts carts;
    private final ShopperCookies cookies;

    CartsAtSignIn(AccountCarts carts, ShopperCookies cookies) {
        this.carts = carts;
        this.cookies = cookies;
    }

    /// Joins the browser's cart to the account's, at the shopper's own door.
    ///
    /// @param path where she goes on
    /// @return the same, with the note that tells her what became of two carts
    String joined(SignedIn who, String path, HttpServletRequest request, HttpServletResponse response) {
        if (!request.getRequestURI().startsWith("/session")) return path;
        var joined = carts.join(cookies.cart(request), who.subject());
        cookies.keepCart(joined.secret(), joined.pieces(), request, response);
        return switch (joined.telling()) {
            case NOTHING -> path;
            case JOINED -> noted(path, "carts-joined");
            case CUT -> noted(path, "carts-joined-as-far");
        };
    }

    /// The cart stays with the account; this browser opens it no more.
    void left(HttpServletRequest request, HttpServletResponse response) {
        cookies.cart(request).ifPresent(secret -> {
            carts.leave(secret);
            cookies.dropCart(request, response);
        });
    }

    private static String noted(String path, String notice) {
        return path + (path.contains("?") ? "&" : "?") + "notice=" + notice;
    }
}
