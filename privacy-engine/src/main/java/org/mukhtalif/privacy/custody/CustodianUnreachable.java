package org.mukhtalif.privacy.custody;

import org.jspecify.annotations.Nullable;

/// The custodian does not answer now, so nothing sealed can be opened or sealed. It may answer again by itself.
public final class CustodianUnreachable extends IllegalStateException {

    CustodianUnreachable(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
