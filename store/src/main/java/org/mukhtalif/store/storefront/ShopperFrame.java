package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import org.mukhtalif.privacy.cookies.CookieChoices;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.FrameSource;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// What surrounds every page of the shop: the links of the categories, the pieces in the cart as its cookie counts
/// them, and whether the visitor has yet to choose about cookies. From memory; no statement.
@Component
class ShopperFrame implements FrameSource {

    private final Categories categories;

    ShopperFrame(Categories categories) {
        this.categories = categories;
    }

    @Override
    public Frame addTo(Frame frame, Words words, HttpServletRequest request) {
        var links = categories.tops().stream()
                .map(top -> new NavLink(top.name().in(words.language().locale()), Paths.category(top.slug(), words)))
                .toList();
        return frame.withCategories(links)
                .withCartPieces(piecesIn(request))
                .withCookieChoicesNeeded(!frame.path().equals("/cookies")
                        && !CookieChoices.of(request).made());
    }

    private static int piecesIn(HttpServletRequest request) {
        return ShopperCookies.value(request, ShopperCookies.CART)
                .filter(cookie -> cookie.matches("[^.]+\\.[0-9]{1,5}"))
                .map(cookie -> Integer.valueOf(cookie.substring(cookie.indexOf('.') + 1)))
                .orElse(0);
    }
}
