package org.mukhtalif.store.payments;

import org.mukhtalif.store.money.Money;

/// What the payment company says about a page when it is asked.
sealed interface ProviderAnswer {

    /// The money is there.
    record Paid(String paymentId, Money amount) implements ProviderAnswer {}

    /// The money is held for us and has to be taken.
    record Authorised(String paymentId, Money amount) implements ProviderAnswer {}

    /// Nothing was decided yet.
    ///
    /// @param declined how many tries were refused so far
    record Waiting(int declined) implements ProviderAnswer {}

    /// Nobody can pay on this page any more.
    record Closed() implements ProviderAnswer {}

    /// It did not answer, or not in words we know: nothing is known.
    record Silent() implements ProviderAnswer {}
}
