package org.mukhtalif.store.privacycentre;

import java.util.List;

/// What a recipient who is not the buyer reads of her data, by the link that told her.
///
/// @param path of this page; it holds the link's secret
/// @param byLetter whether the link went to her own address: then it gives her a copy too
/// @param gone whether her data was destroyed already
public record RecipientPage(
        String number, String path, boolean byLetter, List<Looked> looks, List<Held> held, boolean gone) {

    public RecipientPage {
        looks = List.copyOf(looks);
        held = List.copyOf(held);
    }
}
