package org.mukhtalif.store.couriers;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// Puts together what stands in a list: the parcels that still wait for the courier and whose recipients may be read.
@Component
class ManifestWriter {

    private final Fulfilments fulfilments;
    private final Orders orders;
    private final ParcelFacts.Reading facts;
    private final Announced announced;

    ManifestWriter(Fulfilments fulfilments, Orders orders, ParcelFacts.Reading facts, Announced announced) {
        this.fulfilments = fulfilments;
        this.orders = orders;
        this.facts = facts;
        this.announced = announced;
    }

    /// @param closed parcels that wait, but whose recipients may not be read (any more)
    record Listed(List<ManifestLine> lines, List<Consignment> closed) {}

    Listed list(List<Consignment> consignments, CourierKey courier) {
        var waiting = waiting(consignments);
        var found = orders.all(waiting.keySet().stream().map(Consignment::order).collect(toSet()));
        var readable = new LinkedHashMap<Consignment, ParcelFacts>();
        var known = facts.of(waiting.values().stream().map(Fulfilment::parcel).toList(), found);
        waiting.forEach((consignment, parcel) ->
                Optional.ofNullable(known.get(parcel.number())).ifPresent(told -> readable.put(consignment, told)));
        var lines = announced.lines(readable, found, courier);
        return new Listed(
                List.copyOf(lines.values()),
                waiting.keySet().stream()
                        .filter(each -> !lines.containsKey(each))
                        .toList());
    }

    /// Those that lie packed at their merchants'.
    Map<Consignment, Fulfilment> waiting(List<Consignment> consignments) {
        var packed = fulfilments
                .of(consignments.stream().map(Consignment::order).collect(toSet()))
                .stream()
                .filter(Fulfilment.Packed.class::isInstance)
                .collect(toMap(Fulfilment::number, parcel -> parcel));
        var waiting = new LinkedHashMap<Consignment, Fulfilment>();
        for (var consignment : consignments)
            Optional.ofNullable(packed.get(consignment.parcel())).ifPresent(parcel -> waiting.put(consignment, parcel));
        return waiting;
    }
}
