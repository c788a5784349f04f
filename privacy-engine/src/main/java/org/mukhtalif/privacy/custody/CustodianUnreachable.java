package org.mukhtalif.privacy.custody;

import org.jspecify.annotations.Nullable;

/// The custodian does not answer now, or has not what it should have, so nothing sealed can be opened or sealed. It may
/// answer again by itself, or when somebody has brought back what is missing.
public final class CustodianUnreachable extends IllegalStateException {

    /// A key that it should hold is not there.
    ///
    /// @param what is missing, and where it should be
    public static CustodianUnreachable without(String what) {
        return new CustodianUnreachable(what, null);
    }

    CustodianUnreachable(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
