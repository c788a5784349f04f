package org.mukhtalif.store.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What surrounds every page: the header's links and counts, the notice, the footer's facts, the form token.
/// The page itself is its own record. `path` is the address without language and query.
public record Frame(
        String path,
        String query,
        Assets assets,
        Shop shop,
        Csrf csrf,
        Visitor visitor,
        @Nullable String deskName,
        int cartPieces,
        List<NavLink> categories,
        @Nullable String notice,
        boolean cookieChoicesNeeded,
        String origin) {

    public Frame {
        categories = List.copyOf(categories);
    }

    /// A bare frame: nobody signed in, an empty cart.
    public static Frame at(String path, Assets assets, Shop shop) {
        return new Frame(path, "", assets, shop, Csrf.NONE, Visitor.NOBODY, null, 0, List.of(), null, false, "");
    }

    public Frame withShop(Shop shop) {
        return new Frame(
                path,
                query,
                assets,
                shop,
                csrf,
                visitor,
                deskName,
                cartPieces,
                categories,
                notice,
                cookieChoicesNeeded,
                origin);
    }

    public Frame withCsrf(Csrf csrf) {
        return new Frame(
                path,
                query,
                assets,
                shop,
                csrf,
                visitor,
                deskName,
                cartPieces,
                categories,
                notice,
                cookieChoicesNeeded,
                origin);
    }

    /// Who is signed in; for a merchant also the name that stands above the desk.
    public Frame withVisitor(Visitor visitor, @Nullable String deskName) {
        return new Frame(
                path,
                query,
                assets,
                shop,
                csrf,
                visitor,
                deskName,
                cartPieces,
                categories,
                notice,
                cookieChoicesNeeded,
                origin);
    }

    public Frame withCartPieces(int cartPieces) {
        return new Frame(
                path,
                query,
                assets,
                shop,
                csrf,
                visitor,
                deskName,
                cartPieces,
                categories,
                notice,
                cookieChoicesNeeded,
                origin);
    }

    public Frame withCategories(List<NavLink> categories) {
        return new Frame(
                path,
                query,
                assets,
                shop,
                csrf,
                visitor,
                deskName,
                cartPieces,
                categories,
                notice,
                cookieChoicesNeeded,
                origin);
    }

    /// What has just happened, in words; shown once above the page.
    public Frame withNotice(@Nullable String notice) {
        return new Frame(
                path,
                query,
                assets,
                shop,
                csrf,
                visitor,
                deskName,
                cartPieces,
                categories,
                notice,
                cookieChoicesNeeded,
                origin);
    }

    /// Whether the visitor has yet to agree to, or refuse, the cookies that are not needed.
    public Frame withCookieChoicesNeeded(boolean needed) {
        return new Frame(
                path, query, assets, shop, csrf, visitor, deskName, cartPieces, categories, notice, needed, origin);
    }

    /// The address as the outside sees the store, `https://store.example`, and the query of this request.
    public Frame withAddress(String origin, String query) {
        return new Frame(
                path,
                query,
                assets,
                shop,
                csrf,
                visitor,
                deskName,
                cartPieces,
                categories,
                notice,
                cookieChoicesNeeded,
                origin);
    }

    /// This page in another language, when the page itself does not know better (a slug has a form in each
    /// language).
    public String pathIn(Language language, @Nullable String given) {
        return language.path(Optional.ofNullable(given).orElse(path));
    }
}
