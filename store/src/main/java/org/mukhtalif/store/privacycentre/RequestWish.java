package org.mukhtalif.store.privacycentre;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.subjectrequests.RequestKind;

/// What somebody asks for in writing, unjudged.
///
/// @param kind the key of a right
/// @param length of the text, in UTF-16 units
record RequestWish(String kind, PersonalText text, int length) {

    private static final int LONGEST = 2000;

    static RequestWish of(String kind, String typed) {
        return new RequestWish(kind, new PersonalText(typed), typed.length());
    }

    /// What is wrong with it, as a key of the message bundle.
    Optional<String> fault() {
        if (RequestKind.of(kind).isEmpty()) return Optional.of("privacycentre.requests.no-kind");
        return text.isBlank() || length > LONGEST ? Optional.of("privacycentre.requests.no-text") : Optional.empty();
    }

    /// @throws java.util.NoSuchElementException if there is no such right; ask [#fault] first
    RequestKind right() {
        return RequestKind.of(kind).orElseThrow();
    }
}
