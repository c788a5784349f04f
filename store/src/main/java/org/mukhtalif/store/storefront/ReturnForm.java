package org.mukhtalif.store.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.returns.ReturnedPieces;

/// What somebody chose to send back, as she typed it, so that a form that was not taken comes back whole. Only files
/// have to be chosen again: no page may fill them in.
///
/// @param refusal why it was not taken
/// @param photoFault what is wrong with a photo
public record ReturnForm(
        Map<String, String> typed,
        @Nullable String refusal,
        @Nullable String photoFault) {

    static final String FIELD = "pieces-";
    static final ReturnForm EMPTY = new ReturnForm(Map.of(), null, null);

    public ReturnForm {
        typed = Map.copyOf(typed);
    }

    public @Nullable String reason() {
        return typed.get("reason");
    }

    @Nullable
    String pieces(int position) {
        return typed.get(FIELD + position);
    }

    static List<ReturnedPieces> piecesOf(Map<String, String> form) {
        var pieces = new ArrayList<ReturnedPieces>();
        form.forEach((field, typed) -> {
            if (field.matches(FIELD + "\\d{1,3}") && typed.matches("[1-9]\\d?"))
                pieces.add(
                        new ReturnedPieces(Integer.parseInt(field.substring(FIELD.length())), Integer.parseInt(typed)));
        });
        return pieces;
    }
}
