package org.mukhtalif.store.orders;

import org.mukhtalif.store.money.Money;

/// How one merchant's part travels, what that costs, and how much of the cost is VAT.
public record Shipping(ShippingKind kind, Money price, Money vat) {}
