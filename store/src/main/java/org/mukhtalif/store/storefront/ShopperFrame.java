package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.cookies.CookieChoices;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.Category;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.FrameSource;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// What surrounds every page of the shop: the links of the categories, the pieces in the cart as its cookie counts
/// them, and whether the visitor has yet to choose about cookies. From memory; no statement.
@Component
class ShopperFrame implements FrameSource {

    private static final Pattern COUNTED = Pattern.compile("[^.]+\\.[0-9]{1,5}");

    private final Categories categories;
    private final Map<Language, Written> written = new ConcurrentHashMap<>();

    ShopperFrame(Categories categories) {
        this.categories = categories;
    }

    @Override
    public Frame addTo(Frame frame, Words words, HttpServletRequest request) {
        return frame.withCategories(links(words))
                .withCartPieces(piecesIn(request))
                .withCookieChoicesNeeded(!frame.path().equals("/cookies")
                        && !CookieChoices.of(request).made());
    }

    /// Written once for each language, and again when the categories changed.
    @SuppressWarnings("ReferenceEquality") // the same list until a change
    private List<NavLink> links(Words words) {
        var tops = categories.tops();
        var known = written.get(words.language());
        if (known != null && known.tops() == tops) return known.links();
        var links = tops.stream()
                .map(top -> new NavLink(top.name().in(words.locale()), Paths.category(top.slug(), words)))
                .toList();
        written.put(words.language(), new Written(tops, links));
        return links;
    }

    private static int piecesIn(HttpServletRequest request) {
        return ShopperCookies.value(request, ShopperCookies.CART)
                .filter(cookie -> COUNTED.matcher(cookie).matches())
                .map(cookie -> Integer.valueOf(cookie.substring(cookie.indexOf('.') + 1)))
                .orElse(0);
    }

    private record Written(List<Category> tops, List<NavLink> links) {}
}
