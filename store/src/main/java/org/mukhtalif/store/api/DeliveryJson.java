package org.mukhtalif.store.api;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.shipping.UsualDelivery;

/// What a merchant's parcels cost before anybody says where one goes.
///
/// @param from the least that the standard way costs
/// @param byPlace whether it costs another sum elsewhere; a quote with the city tells it
/// @param freeOver goods of this value or more travel free of charge; absent where nothing does
/// @param fromDays working days on the way, at the least
/// @param toDays working days on the way, at the most
record DeliveryJson(Amount from, boolean byPlace, @Nullable Amount freeOver, int fromDays, int toDays) {

    static DeliveryJson of(UsualDelivery usual) {
        return new DeliveryJson(
                Amount.of(usual.from()),
                usual.byPlace(),
                Amount.of(usual.freeOver()),
                usual.days().from(),
                usual.days().to());
    }
}
