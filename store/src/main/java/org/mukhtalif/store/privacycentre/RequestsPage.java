package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.ui.Choice;

/// A person's requests in writing, and the form for another.
///
/// @param path of this list
/// @param byLink whether she came by the secret link of an order, and no password is asked
/// @param kinds the rights to choose from
/// @param chosen the right that was chosen, when the form was refused
/// @param typed what was written, when the form was refused
/// @param fault key of why it was refused
/// @param why why the words are asked for, from the policy
public record RequestsPage(
        String path,
        boolean byLink,
        List<Row> rows,
        List<Choice> kinds,
        @Nullable String chosen,
        @Nullable PersonalText typed,
        @Nullable String fault,
        String why) {

    public RequestsPage {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    /// The page of her rights.
    public String centre() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /// @param state key of its state; `tone` the colour of its pill
    public record Row(String number, String kind, String state, String tone, Instant received, Instant due) {}
}
