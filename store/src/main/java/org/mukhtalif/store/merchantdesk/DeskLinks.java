package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;

/// The desk's own navigation.
public final class DeskLinks {

    private DeskLinks() {}

    public static List<NavLink> in(Words words) {
        return List.of(
                new NavLink(words.of("desk.nav.waiting"), "/desk/orders", List.of("/desk/fulfilments")),
                new NavLink(words.of("desk.nav.ended"), "/desk/ended"),
                new NavLink(words.of("desk.nav.returns"), "/desk/returns"),
                new NavLink(words.of("desk.nav.money"), "/desk/money"),
                new NavLink(words.of("desk.nav.products"), "/desk/products", List.of("/desk/imports")),
                new NavLink(words.of("desk.nav.shipping"), "/desk/shipping"),
                new NavLink(words.of("webhooks.title"), "/desk/webhooks"));
    }
}
