package org.mukhtalif.store.storefront;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a visitor chose about the cookies that are not needed: the value of the cookie `choices` is the names of those
/// agreed to, divided by dots, or `none`. A browser that sends `Sec-GPC: 1` has refused.
///
/// @param made whether she chose at all
record CookieChoices(boolean made, Set<String> agreed) {

    static final String NONE = "none";

    CookieChoices {
        agreed = Set.copyOf(agreed);
    }

    static CookieChoices of(Optional<String> cookie, @Nullable String globalPrivacyControl) {
        if ("1".equals(globalPrivacyControl)) return new CookieChoices(true, Set.of());
        return new CookieChoices(
                cookie.isPresent(),
                cookie.filter(names -> !names.equals(NONE))
                        .<Set<String>>map(names -> new java.util.TreeSet<>(java.util.List.of(names.split("\\."))))
                        .orElse(Set.of()));
    }

    boolean allow(String name) {
        return agreed.contains(name);
    }
}
