package org.mukhtalif.store.fulfilment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mukhtalif.store.orders.MerchantOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of what is in which parcel: for parts that travel in several.
@Component
class Contents {

    private final JdbcClient db;

    Contents(JdbcClient db) {
        this.db = db;
    }

    /// Pieces by the place of their line, for each parcel that holds only some of its part.
    Map<FulfilmentNumber, Map<Integer, Integer>> of(Collection<FulfilmentNumber> parcels) {
        if (parcels.isEmpty()) return Map.of();
        return db
                .sql("""
                select c.parcel_number, c.position, c.quantity
                  from fulfilment.content c
                 where c.parcel_number = any(:parcels)
                """)
                .param("parcels", parcels.stream().map(FulfilmentNumber::value).toArray(String[]::new))
                .query((row, _) -> new Row(
                        new FulfilmentNumber(row.getString("parcel_number")),
                        row.getInt("position"),
                        row.getInt("quantity")))
                .list()
                .stream()
                .collect(groupingBy(Row::parcel, toMap(Row::position, Row::quantity, (one, _) -> one, TreeMap::new)));
    }

    /// Which of its part's parcels it is; the one that was opened with the order is the first.
    int place(FulfilmentNumber parcel) {
        return db.sql("""
                select p.place
                  from fulfilment.parcel p
                 where p.number = :parcel
                """).param("parcel", parcel.value()).query(Integer.class).single();
    }

    /// Those of these parcels that are the first of their part.
    Set<FulfilmentNumber> firsts(Collection<FulfilmentNumber> parcels) {
        if (parcels.isEmpty()) return Set.of();
        return db
                .sql("""
                select p.number
                  from fulfilment.parcel p
                 where p.number = any(:parcels)
                   and p.place = 1
                """)
                .param("parcels", parcels.stream().map(FulfilmentNumber::value).toArray(String[]::new))
                .query((row, _) -> new FulfilmentNumber(row.getString("number")))
                .list()
                .stream()
                .collect(toUnmodifiableSet());
    }

    /// What is in this parcel of a part; all of it where nothing was written down.
    Map<Integer, Integer> of(FulfilmentNumber parcel, MerchantOrder part) {
        var written = of(java.util.List.of(parcel)).get(parcel);
        return written != null ? written : whole(part);
    }

    /// Writes anew what is in a parcel.
    void write(FulfilmentNumber parcel, Map<Integer, Integer> pieces) {
        db.sql("delete from fulfilment.content where parcel_number = :parcel")
                .param("parcel", parcel.value())
                .update();
        db.sql("""
                insert into fulfilment.content (parcel_number, position, quantity)
                select :parcel, c.position, c.quantity
                  from unnest(:positions, :quantities) as c (position, quantity)
                """)
                .param("parcel", parcel.value())
                .param("positions", pieces.keySet().toArray(Integer[]::new))
                .param("quantities", pieces.values().toArray(Integer[]::new))
                .update();
    }

    static Map<Integer, Integer> whole(MerchantOrder part) {
        return IntStream.range(0, part.lines().size())
                .boxed()
                .collect(toMap(at -> at, at -> part.lines().get(at).quantity(), (one, _) -> one, TreeMap::new));
    }

    private record Row(FulfilmentNumber parcel, int position, int quantity) {}
}
