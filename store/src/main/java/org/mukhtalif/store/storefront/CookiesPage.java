package org.mukhtalif.store.storefront;

import java.util.List;

/// Which cookies there are, and what the visitor chose about those that are not needed.
///
/// @param agreed whether the optional ones are agreed to
/// @param refusedByBrowser whether the browser refuses for her (`Sec-GPC: 1`), so that there is nothing to choose
public record CookiesPage(List<Row> cookies, boolean made, boolean agreed, boolean refusedByBrowser) {

    public CookiesPage {
        cookies = List.copyOf(cookies);
    }

    /// A cookie as the policy's register has it.
    public record Row(String key, String use, String lifetime, boolean necessary) {}
}
