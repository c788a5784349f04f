package org.mukhtalif.store.fulfilment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Has letters ask shoppers for the short address that a parcel waits for.
@Component
public class AddressRequests {

    private static final Duration BETWEEN_LETTERS = Duration.ofHours(24);

    private final Parcels parcels;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AddressRequests(Parcels parcels, ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.parcels = parcels;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Asks for the merchant's own parcel, once a day at most.
    ///
    /// @return false if she was asked within a day, or this merchant has no such parcel to pack
    public boolean ask(MerchantId merchant, FulfilmentNumber number) {
        return requireNonNull(transaction.execute(_ -> {
            var at = clock.instant();
            var parcel = parcels.find(number)
                    .map(Fulfilment::parcel)
                    .filter(found -> found.merchant().equals(merchant));
            if (parcel.isEmpty() || !parcels.noteAsked(number, at, at.minus(BETWEEN_LETTERS))) return false;
            events.publishEvent(new ShortAddressWanted(number, parcel.get().order(), merchant, at));
            return true;
        }));
    }
}
