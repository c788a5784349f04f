package org.mukhtalif.store.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What surrounds every page: the header's links and counts, the notice, the footer's facts, the form token.
/// The page itself is its own record.
public record Frame(
        Address address,
        Assets assets,
        Shop shop,
        Csrf csrf,
        Reader reader,
        Around around,
        @Nullable String notice) {

    /// Where the page stands.
    ///
    /// @param path without language and query
    /// @param origin as the outside sees the store, `https://store.example`
    public record Address(String path, String query, String origin) {

        private static final Pattern NOTICE = Pattern.compile("(^|&)notice=[^&]*");

        /// The page with what was asked of it, for whoever comes back to it; without the notice that was shown once.
        public String back() {
            var asked = NOTICE.matcher(query).replaceAll("");
            return asked.isEmpty() ? path : path + "?" + (asked.startsWith("&") ? asked.substring(1) : asked);
        }
    }

    /// Who reads; for a merchant also the name that stands above the desk.
    public record Reader(Visitor visitor, @Nullable String deskName) {}

    /// What the header of the storefront shows.
    ///
    /// @param choicesNeeded whether the visitor has yet to agree to, or refuse, the cookies that are not needed
    public record Around(int cartPieces, List<NavLink> categories, boolean choicesNeeded) {
        public Around {
            categories = List.copyOf(categories);
        }
    }

    /// A bare frame: nobody signed in, an empty cart.
    public static Frame at(String path, Assets assets, Shop shop) {
        return new Frame(
                new Address(path, "", ""),
                assets,
                shop,
                Csrf.NONE,
                new Reader(Visitor.NOBODY, null),
                new Around(0, List.of(), false),
                null);
    }

    public String path() {
        return address.path();
    }

    public String query() {
        return address.query();
    }

    public String origin() {
        return address.origin();
    }

    public Visitor visitor() {
        return reader.visitor();
    }

    public @Nullable String deskName() {
        return reader.deskName();
    }

    public int cartPieces() {
        return around.cartPieces();
    }

    public List<NavLink> categories() {
        return around.categories();
    }

    public boolean cookieChoicesNeeded() {
        return around.choicesNeeded();
    }

    public Frame withShop(Shop shop) {
        return new Frame(address, assets, shop, csrf, reader, around, notice);
    }

    public Frame withCsrf(Csrf csrf) {
        return new Frame(address, assets, shop, csrf, reader, around, notice);
    }

    /// Who is signed in; for a merchant also the name that stands above the desk.
    public Frame withVisitor(Visitor visitor, @Nullable String deskName) {
        return new Frame(address, assets, shop, csrf, new Reader(visitor, deskName), around, notice);
    }

    public Frame withCartPieces(int cartPieces) {
        return with(new Around(cartPieces, around.categories(), around.choicesNeeded()));
    }

    public Frame withCategories(List<NavLink> categories) {
        return with(new Around(around.cartPieces(), categories, around.choicesNeeded()));
    }

    /// Whether the visitor has yet to agree to, or refuse, the cookies that are not needed.
    public Frame withCookieChoicesNeeded(boolean needed) {
        return with(new Around(around.cartPieces(), around.categories(), needed));
    }

    /// What has just happened, in words; shown once above the page.
    public Frame withNotice(@Nullable String notice) {
        return new Frame(address, assets, shop, csrf, reader, around, notice);
    }

    /// The address as the outside sees the store, `https://store.example`, and the query of this request.
    public Frame withAddress(String origin, String query) {
        return new Frame(new Address(address.path(), query, origin), assets, shop, csrf, reader, around, notice);
    }

    /// This page in another language, when the page itself does not know better (a slug has a form in each
    /// language).
    public String pathIn(Language language, @Nullable String given) {
        return language.path(Optional.ofNullable(given).orElse(address.path()));
    }

    private Frame with(Around other) {
        return new Frame(address, assets, shop, csrf, reader, other, notice);
    }
}
