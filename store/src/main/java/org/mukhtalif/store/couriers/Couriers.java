package org.mukhtalif.store.couriers;

import java.util.Optional;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.stereotype.Component;

/// Hands parcels to whoever carries them.
@Component
public class Couriers {

    private final Register register;
    private final Contracts contracts;
    private final ParcelSteps steps;
    private final Giving giving;
    private final FileExchange files;

    Couriers(Register register, Contracts contracts, ParcelSteps steps, Giving giving, FileExchange files) {
        this.register = register;
        this.contracts = contracts;
        this.steps = steps;
        this.giving = giving;
        this.files = files;
    }

    /// The company that is told of this merchant's parcels by the store; empty where the merchant speaks with his
    /// courier himself.
    public Optional<CourierEntry> fetchingFor(MerchantId merchant) {
        return register.of(merchant).filter(entry -> entry.way() != Way.HAND).filter(contracts::run);
    }

    /// A packed parcel leaves the merchant.
    ///
    /// @param typed by what its courier knows it; empty where the store tells the courier to fetch it
    public StepResult take(MerchantId merchant, FulfilmentNumber parcel, Optional<Tracking> typed) {
        var chosen = typed.isPresent() ? Optional.<CourierEntry>empty() : fetchingFor(merchant);
        return chosen.map(this::reached).orElseGet(() -> new ByHand(steps)).take(merchant, parcel, typed);
    }

    /// Speaks with every courier that the store has word with. By the clock; several nodes may do it at once.
    public void exchange() {
        register.everKnown().forEach(entry -> reached(entry).exchange());
    }

    private Courier reached(CourierEntry entry) {
        return switch (entry.way()) {
            case HAND -> new ByHand(steps);
            case FILES -> new ByFiles(entry, giving, files);
        };
    }
}
