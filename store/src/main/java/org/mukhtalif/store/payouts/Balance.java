package org.mukhtalif.store.payouts;

import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;

/// How a merchant stands.
///
/// @param held earned, but the time for returns runs or the courier has not paid
/// @param due what it can have; less than nothing when money went back after it was paid out
/// @param claimed the part of `due` that stands in a batch which nobody has approved yet
public record Balance(MerchantId merchant, Money held, Money due, Money claimed) {

    public Money all() {
        return held.plus(due);
    }

    /// What the next batch would pay.
    public Money free() {
        return due.minus(claimed);
    }
}
