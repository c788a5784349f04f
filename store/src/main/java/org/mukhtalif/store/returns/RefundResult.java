package org.mukhtalif.store.returns;

/// What became of the wish to give money back.
public sealed interface RefundResult {

    /// Written; the money is on its way.
    record Agreed(Refund refund) implements RefundResult {}

    /// More pieces or more money than are left to give back.
    record TooMuch() implements RefundResult {}

    /// Nothing of this part was paid yet: call it off instead.
    record NotPaid() implements RefundResult {}

    /// Not while it is on its way: whoever calls it off gets everything back.
    record NotDelivered() implements RefundResult {}

    /// The part was called off, and everything of it went back.
    record CalledOff() implements RefundResult {}

    /// The wish amounts to nothing.
    record Nothing() implements RefundResult {}

    /// No such part of an order, or no such line in it.
    record NoSuchPart() implements RefundResult {}
}
