package org.mukhtalif.store.storefront;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;

/// The parcels of an order.
///
/// @param sums what is paid at the door for each, or was; only for parts that come in several or of which something
///     arrived, because of others no page tells it
record OrderParcels(Map<MerchantId, List<Fulfilment>> byMerchant, Map<FulfilmentNumber, Money> sums) {

    List<Fulfilment> all() {
        return byMerchant.values().stream().flatMap(List::stream).toList();
    }

    List<Fulfilment> of(MerchantOrder part) {
        return byMerchant.getOrDefault(part.merchant(), List.of());
    }

    Money sum(Fulfilment parcel) {
        return requireNonNull(sums.get(parcel.number()), "The sums of this part were asked for");
    }

    /// What was paid at the door for those of a part that arrived.
    Money collected(MerchantOrder part) {
        return Money.sum(
                of(part).stream()
                        .filter(Fulfilment.Delivered.class::isInstance)
                        .map(this::sum)
                        .toList(),
                part.total().currency());
    }
}
