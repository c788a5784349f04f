package org.mukhtalif.store.shipping;

import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.ShippingKind;

/// One way in which a merchant's part can travel.
///
/// @param price for the goods of this cart; zero where they are worth enough to travel free of charge
public record ShippingOption(ShippingKind kind, Money price, DeliveryDays days) {}
