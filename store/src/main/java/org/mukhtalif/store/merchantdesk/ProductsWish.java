package org.mukhtalif.store.merchantdesk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.mukhtalif.store.catalog.Sought;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.Words;

/// What a merchant typed and chose above the list of products.
record ProductsWish(String typed, String state) {

    private static final int LONGEST = 120;
    private static final List<String> STATES = List.of("published", "submitted", "draft", "withdrawn");

    ProductsWish {
        typed = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        if (!STATES.contains(state)) state = "";
    }

    Sought sought() {
        return Sought.of(typed, state);
    }

    List<Choice> states(Words words) {
        return Stream.concat(
                        Stream.of(new Choice("", words.of("desk.products.state.any"))),
                        STATES.stream().map(each -> new Choice(each, words.of("desk.state." + each))))
                .toList();
    }

    /// The address of the following page of what was found.
    String below(String id) {
        return "/desk/products?below=" + id
                + (typed.isBlank() ? "" : "&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                + (state.isEmpty() ? "" : "&state=" + state);
    }
}
