package org.mukhtalif.store.privacycentre;

import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// Who asks in writing, and at which address.
///
/// @param path of her list of requests
/// @param byLink whether the secret link of an order proves that it is she, and not a password
record Asker(DataSubjectId subject, String path, boolean byLink) {

    static Asker inAccount(DataSubjectId subject) {
        return new Asker(subject, "/me/privacy/requests", false);
    }
}
