package org.mukhtalif.store.fulfilment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;

/// Says what is in each parcel of a part, to look at.
@Component
public class ParcelContents {

    private final Contents contents;

    ParcelContents(Contents contents) {
        this.contents = contents;
    }

    public List<PackedLine> of(Fulfilment parcel, MerchantOrder part) {
        return lines(contents.of(parcel.number(), part), part);
    }

    /// The same for several parcels of one part, by one statement.
    public Map<FulfilmentNumber, List<PackedLine>> of(Collection<Fulfilment> parcels, MerchantOrder part) {
        var written = contents.of(parcels.stream().map(Fulfilment::number).toList());
        return parcels.stream()
                .map(Fulfilment::number)
                .collect(toMap(
                        Function.identity(),
                        number -> lines(written.getOrDefault(number, Contents.whole(part)), part)));
    }

    /// What is in those of these parcels that hold only some of their part, by one statement.
    public Map<FulfilmentNumber, List<PackedLine>> ofSplit(
            Collection<Fulfilment> parcels, Map<OrderNumber, MerchantOrder> parts) {
        var written = contents.of(parcels.stream().map(Fulfilment::number).toList());
        return parcels.stream()
                .map(Fulfilment::parcel)
                .filter(parcel -> written.containsKey(parcel.number()) && parts.containsKey(parcel.order()))
                .collect(toMap(
                        Parcel::number,
                        parcel -> lines(
                                requireNonNull(written.get(parcel.number())),
                                requireNonNull(parts.get(parcel.order())))));
    }

    /// How many pieces are in each of these parcels, by one statement.
    ///
    /// @param orders those of the parcels
    public Map<FulfilmentNumber, Integer> pieces(Collection<Parcel> parcels, Map<OrderNumber, Order> orders) {
        var written = contents.of(parcels.stream().map(Parcel::number).toList());
        return parcels.stream()
                .collect(toMap(
                        Parcel::number,
                        parcel -> written
                                .getOrDefault(
                                        parcel.number(),
                                        Contents.whole(requireNonNull(orders.get(parcel.order()))
                                                .partOf(parcel.merchant())
                                                .orElseThrow()))
                                .values()
                                .stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
    }

    private static List<PackedLine> lines(Map<Integer, Integer> pieces, MerchantOrder part) {
        return pieces.entrySet().stream()
                .filter(each -> each.getKey() < part.lines().size())
                .map(each -> new PackedLine(each.getKey(), part.lines().get(each.getKey()), each.getValue()))
                .toList();
    }
}
