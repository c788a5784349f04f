package org.mukhtalif.store.returns;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// The photos that were sent at once. The vault keeps words, so each is an address that holds its own content (RFC
/// 2397), and a space stands between them.
///
/// @param photos JPEGs, drawn anew
record PhotoSheet(List<byte[]> photos) {

    private static final String HEAD = "data:image/jpeg;base64,";

    PhotoSheet {
        photos = List.copyOf(photos);
        if (photos.isEmpty()) throw new IllegalArgumentException("A sheet holds one photo or more");
    }

    PersonalText sealable() {
        return new PersonalText(photos.stream()
                .map(photo -> HEAD + Base64.getEncoder().encodeToString(photo))
                .collect(joining(" ")));
    }

    /// The addresses of an opened sheet, each for one picture of a page.
    static List<PersonalText> addresses(PersonalText opened) {
        return Arrays.stream(opened.reveal().split(" ")).map(PersonalText::new).toList();
    }
}
