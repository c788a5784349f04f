package org.mukhtalif.store.payments;

import java.net.URI;
import java.util.UUID;

/// Where a shopper pays online.
public sealed interface PayPage {

    /// On this page of the payment company.
    ///
    /// @param declined how many tries were refused on it
    record Ready(UUID attempt, URI address, int declined) implements PayPage {}

    /// The payment company does not answer now; asking again in a moment may help.
    record NotNow() implements PayPage {}

    /// Nothing is to be paid (any more).
    record NothingOwed() implements PayPage {}
}
