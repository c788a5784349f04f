package org.mukhtalif.store.couriers;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import org.mukhtalif.store.fulfilment.Carriages;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives a packed parcel to a courier: from then on the courier may read where it goes, and the parcel waits for the
/// courier's next list.
@Component
class Giving {

    private final Carriages carriages;
    private final Consignments consignments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Giving(Carriages carriages, Consignments consignments, TransactionTemplate transaction, Clock clock) {
        this.carriages = carriages;
        this.consignments = consignments;
        this.transaction = transaction;
        this.clock = clock;
    }

    StepResult give(MerchantId merchant, FulfilmentNumber number, CourierKey courier) {
        return requireNonNull(transaction.execute(_ -> {
            var result = carriages.give(merchant, number, courier);
            if (result instanceof StepResult.Done(var parcel))
                consignments.add(new Consignment(number, parcel.parcel().order(), merchant), courier, clock.instant());
            return result;
        }));
    }
}
