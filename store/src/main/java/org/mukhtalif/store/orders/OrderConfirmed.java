package org.mukhtalif.store.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.merchants.MerchantId;

/// An order goes to its merchants. Told inside the transaction that confirms it: what listeners write is kept with it
/// or not at all.
///
/// @param withinDays for each merchant, in how many working days after dispatch its parcel was promised at the latest
/// @param subject whom it is for; nothing when she was erased meanwhile
/// @param language in which she ordered, `ar` or `en`
public record OrderConfirmed(
        OrderNumber number,
        List<MerchantId> merchants,
        List<Integer> withinDays,
        Optional<DataSubjectId> subject,
        String language,
        Instant at) {

    public OrderConfirmed {
        merchants = List.copyOf(merchants);
        withinDays = List.copyOf(withinDays);
    }
}
