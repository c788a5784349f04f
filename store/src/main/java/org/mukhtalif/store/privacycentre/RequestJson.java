package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.api.OwnWords;
import org.mukhtalif.store.ui.Words;

/// A request in writing, as the person who asked sees it.
///
/// @param kind the right it is about, in words
/// @param state `open`, `answered` or `refused`
/// @param received when it came
/// @param due until when it is to be answered
/// @param extension why it takes longer, if it was extended
/// @param refusal why it was refused, if it was
/// @param asked what was written; absent in a list, and once it is destroyed
/// @param answer what was answered; absent in a list, and before
/// @param number of the request
record RequestJson(
        String number,
        String kind,
        String state,
        Instant received,
        Instant due,
        @Nullable String extension,
        @Nullable String refusal,
        @Nullable OwnWords asked,
        @Nullable OwnWords answer) {

    static RequestJson listed(RequestsPage.Row row, Words words) {
        return of(row, null, null, null, null, words);
    }

    static RequestJson whole(RequestPage page, Words words) {
        return of(
                page.row(),
                inWords(page.extension(), words),
                inWords(page.refusal(), words),
                Optional.ofNullable(page.asked()).map(OwnWords::new).orElse(null),
                Optional.ofNullable(page.answer()).map(OwnWords::new).orElse(null),
                words);
    }

    private static RequestJson of(
            RequestsPage.Row row,
            @Nullable String extension,
            @Nullable String refusal,
            @Nullable OwnWords asked,
            @Nullable OwnWords answer,
            Words words) {
        return new RequestJson(
                row.number(),
                words.of(row.kind()),
                row.state().substring(row.state().lastIndexOf('.') + 1),
                row.received(),
                row.due(),
                extension,
                refusal,
                asked,
                answer);
    }

    private static @Nullable String inWords(@Nullable String key, Words words) {
        return key == null ? null : words.of(key);
    }
}
