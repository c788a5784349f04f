package org.mukhtalif.store.merchantdesk;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.couriers.CourierEntry;
import org.mukhtalif.store.couriers.Couriers;
import org.mukhtalif.store.couriers.Register;
import org.mukhtalif.store.fulfilment.Carriages;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Tells which company fetches a packed parcel, and whether it was told of it.
@Component
class Fetchers {

    private final Couriers couriers;
    private final Register register;
    private final Carriages carriages;

    Fetchers(Couriers couriers, Register register, Carriages carriages) {
        this.couriers = couriers;
        this.register = register;
        this.carriages = carriages;
    }

    FulfilmentPage.@Nullable Fetcher of(Fulfilment parcel, Words words) {
        if (!(parcel instanceof Fulfilment.Packed)) return null;
        var told = carriages.of(parcel.number()).flatMap(register::find);
        return told.or(() -> couriers.fetchingFor(parcel.parcel().merchant()))
                .map(CourierEntry::name)
                .map(name -> new FulfilmentPage.Fetcher(name.in(words.locale()), told.isPresent()))
                .orElse(null);
    }
}
