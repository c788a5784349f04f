package org.mukhtalif.store.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.merchants.MerchantId;

/// An order goes to its merchants. Told inside the transaction that confirms it: what listeners write is kept with it
/// or not at all.
///
/// @param parts a part for each merchant
/// @param subject who placed it; nothing when she was erased meanwhile
/// @param another who receives it, if that is not the buyer; nothing when she was erased meanwhile
/// @param language in which she ordered, `ar` or `en`
public record OrderConfirmed(
        OrderNumber number,
        List<Part> parts,
        Optional<DataSubjectId> subject,
        Optional<DataSubjectId> another,
        String language,
        Instant at) {

    public OrderConfirmed {
        parts = List.copyOf(parts);
    }

    public List<MerchantId> merchants() {
        return parts.stream().map(Part::merchant).toList();
    }

    /// In the order of the merchants.
    public List<Integer> withinDays() {
        return parts.stream().map(Part::withinDays).toList();
    }

    /// @param seller who sells it
    /// @param withinDays in how many working days after dispatch its parcel was promised at the latest
    public record Part(MerchantId merchant, SellerOfRecord seller, int withinDays) {}
}
