package org.mukhtalif.store.shipping;

import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;

/// Places to which a merchant sends parcels on the same terms.
public record ShippingZone(long id, MerchantId merchant, List<Area> areas, ZoneTerms terms) {

    public ShippingZone {
        areas = areas.stream().sorted().toList();
    }
}
