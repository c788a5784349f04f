package org.mukhtalif.store.checkout;

import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Parties;

/// The contact of an order to come is safe, under these people and this number.
record SealedContact(Parties parties, OrderNumber number) {}
