package org.mukhtalif.store.orders;

/// An order that was just written, and the secret of its first link, which is told once, here.
public record NewOrder(Order order, OrderSecret link) {}
