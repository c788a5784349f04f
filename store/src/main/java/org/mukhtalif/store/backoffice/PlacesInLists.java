package org.mukhtalif.store.backoffice;

import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.payments.Alarm;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.payments.RefundId;

/// Where the lists of the page of payments go on: with what the page before ended, nothing for a list's beginning.
record PlacesInLists(Optional<UUID> alarm, Optional<PaymentReference> transfer, Optional<RefundId> refund) {

    /// As they stand in an address; what is no place is the beginning.
    static PlacesInLists of(String alarms, String transfers, String refunds) {
        return new PlacesInLists(Alarm.idOf(alarms), PaymentReference.of(transfers), RefundId.of(refunds));
    }
}
