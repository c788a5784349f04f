package org.mukhtalif.store.fulfilment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mukhtalif.store.orders.MerchantOrder;
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

    private static List<PackedLine> lines(Map<Integer, Integer> pieces, MerchantOrder part) {
        return pieces.entrySet().stream()
                .filter(each -> each.getKey() < part.lines().size())
                .map(each -> new PackedLine(each.getKey(), part.lines().get(each.getKey()), each.getValue()))
                .toList();
    }
}
