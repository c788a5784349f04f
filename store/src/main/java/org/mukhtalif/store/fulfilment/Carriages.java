package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which registered courier was told to fetch which parcel, and when it came in vain. That it was told is why it may
/// read where the parcel goes.
@Component
public class Carriages {

    private final JdbcClient db;
    private final OwnParcels own;
    private final Moment moment;

    Carriages(JdbcClient db, OwnParcels own, Moment moment) {
        this.db = db;
        this.own = own;
        this.moment = moment;
    }

    /// Gives a packed parcel to a courier to fetch. Giving it to the same again changes nothing.
    public StepResult give(MerchantId merchant, FulfilmentNumber number, CourierKey courier) {
        return moment.inOne(() -> own.lock(merchant, number)
                .map(parcel -> give(parcel, courier))
                .orElseGet(StepResult.NoSuchParcel::new));
    }

    private StepResult give(Fulfilment parcel, CourierKey courier) {
        if (!(parcel instanceof Fulfilment.Packed packed)) return new StepResult.NotNow(parcel);
        db.sql("""
                insert into fulfilment.carriage (parcel_number, courier, given_at)
                values (:parcel, :courier, :at)
                    on conflict do nothing
                """)
                .param("parcel", packed.number().value())
                .param("courier", courier.value())
                .param("at", utc(moment.now()))
                .update();
        return of(packed.number()).filter(courier::equals).isPresent()
                ? new StepResult.Done(packed)
                : new StepResult.NotNow(packed);
    }

    /// Whom the parcel was given to.
    public Optional<CourierKey> of(FulfilmentNumber number) {
        return db.sql("""
                select c.courier
                  from fulfilment.carriage c
                 where c.parcel_number = :parcel
                """)
                .param("parcel", number.value())
                .query((row, _) -> new CourierKey(row.getString("courier")))
                .optional();
    }

    /// The courier is to fetch it no more.
    public void takeBack(FulfilmentNumber number) {
        db.sql("delete from fulfilment.carriage where parcel_number = :parcel")
                .param("parcel", number.value())
                .update();
    }

    /// Notes that the courier stood before a closed door.
    ///
    /// @return false if that was noted before
    public boolean tried(FulfilmentNumber number, Instant at) {
        return db.sql("""
                insert into fulfilment.attempt (parcel_number, at)
                values (:parcel, :at)
                    on conflict do nothing
                """).param("parcel", number.value()).param("at", utc(at)).update() == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
