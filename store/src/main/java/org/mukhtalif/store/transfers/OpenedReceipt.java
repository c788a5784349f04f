package org.mukhtalif.store.transfers;

import java.util.Base64;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// A receipt that was opened for one reader and told in its sender's book.
///
/// @param type `image/jpeg` or `application/pdf`
@SuppressWarnings("ArrayRecordComponent") // shown, never compared
public record OpenedReceipt(String type, byte[] content) {

    static final String JPEG = "image/jpeg";
    static final String PDF = "application/pdf";

    private static final String HEAD = "data:";
    private static final String MIDDLE = ";base64,";

    /// As the vault keeps it, which knows words only: an address that holds its own content (RFC 2397).
    PersonalText sealable() {
        return new PersonalText(HEAD + type + MIDDLE + Base64.getEncoder().encodeToString(content));
    }

    static OpenedReceipt of(PersonalText kept) {
        var address = kept.reveal();
        int middle = address.indexOf(MIDDLE);
        return new OpenedReceipt(
                address.substring(HEAD.length(), middle),
                Base64.getDecoder().decode(address.substring(middle + MIDDLE.length())));
    }
}
