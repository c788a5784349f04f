package org.mukhtalif.store.returns;

import org.mukhtalif.store.money.Money;

/// What goes back of the price of shipping; zero where nothing does.
public record RefundedShipping(Money gross, Money vat) {}
