package org.mukhtalif.store.shipping;

import java.util.Optional;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.money.Money;

/// What a page says of a merchant's parcels before anybody says where one goes.
///
/// @param from the least that the standard way costs
/// @param byPlace whether it costs another sum elsewhere
public record UsualDelivery(Money from, Optional<Money> freeOver, DeliveryDays days, boolean byPlace) {}
