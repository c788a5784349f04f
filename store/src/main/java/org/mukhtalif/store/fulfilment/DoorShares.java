package org.mukhtalif.store.fulfilment;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of what is collected with which parcel: for parts that are paid at the door and travel in several.
@Repository
class DoorShares {

    private final JdbcClient db;

    DoorShares(JdbcClient db) {
        this.db = db;
    }

    /// Those of these parcels that bring only a share of their part's sum.
    Map<FulfilmentNumber, DoorShare> of(Collection<FulfilmentNumber> parcels, MerchantOrder part) {
        return of(parcels, part.total().currency());
    }

    /// The same, whosesoever parts they are of.
    Map<FulfilmentNumber, DoorShare> of(Collection<FulfilmentNumber> parcels, Currency currency) {
        if (parcels.isEmpty()) return Map.of();
        return db
                .sql("""
                select s.parcel_number, s.position, s.amount_minor
                  from fulfilment.door_share s
                 where s.parcel_number = any(:parcels)
                """)
                .param("parcels", parcels.stream().map(FulfilmentNumber::value).toArray(String[]::new))
                .query((row, _) -> new Row(
                        new FulfilmentNumber(row.getString("parcel_number")),
                        row.getInt("position"),
                        new Money(row.getLong("amount_minor"), currency)))
                .list()
                .stream()
                .collect(groupingBy(Row::parcel, collectingAndThen(toMap(Row::position, Row::amount), DoorShare::new)));
    }

    Optional<DoorShare> of(FulfilmentNumber parcel, MerchantOrder part) {
        return Optional.ofNullable(of(List.of(parcel), part).get(parcel));
    }

    /// Takes the share of these pieces out of a parcel's, for a fresh one.
    void split(FulfilmentNumber from, FulfilmentNumber fresh, Pieces pieces) {
        var there = of(from, pieces.part()).orElseGet(() -> DoorShare.whole(pieces.part()));
        var out = there.out(pieces.there(), pieces.taken());
        write(from, there.without(out));
        write(fresh, out);
    }

    /// @param there how many of each line were in the parcel
    /// @param taken how many of them go into the fresh one
    record Pieces(MerchantOrder part, Map<Integer, Integer> there, Map<Integer, Integer> taken) {}

    private void write(FulfilmentNumber parcel, DoorShare share) {
        db.sql("delete from fulfilment.door_share where parcel_number = :parcel")
                .param("parcel", parcel.value())
                .update();
        var rows = List.copyOf(share.amounts().entrySet());
        db.sql("""
                insert into fulfilment.door_share (parcel_number, position, amount_minor)
                select :parcel, s.position, s.amount
                  from unnest(:positions, :amounts) as s (position, amount)
                """)
                .param("parcel", parcel.value())
                .param("positions", rows.stream().map(Map.Entry::getKey).toArray(Integer[]::new))
                .param(
                        "amounts",
                        rows.stream().map(row -> row.getValue().minorUnits()).toArray(Long[]::new))
                .update();
    }

    private record Row(FulfilmentNumber parcel, int position, Money amount) {}
}
