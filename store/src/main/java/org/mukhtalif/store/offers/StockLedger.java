package org.mukhtalif.store.offers;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// With [TakingAtOnce] the only place that changes stock. Each change and its line in the ledger are one statement, so
/// that the lines of
/// an offer always add up to its stock.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StockLedger {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final TakingAtOnce atOnce;
    private final LatelyRead lately;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StockLedger(JdbcClient db, TakingAtOnce atOnce, LatelyRead lately, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.atOnce = atOnce;
        this.lately = lately;
        this.events = events;
        this.clock = clock;
    }

    /// Ids in the order of the offers given.
    ///
    /// @param since from when on they are in the books
    List<OfferId> open(List<NewOffer> offers, Instant since) {
        return db.sql("""
                with made as (
                   insert into offers.offer (
                          product_id, variant_id, merchant_id, price_minor, sale_minor, currency, stock)
                   select r.product, r.variant, r.merchant, r.regular, r.sale, r.currency, r.stock
                     from rows from (jsonb_to_recordset(cast(:rows as jsonb)) as (
                          product bigint, variant bigint, merchant bigint, regular bigint, sale bigint,
                          currency text, stock integer)) with ordinality as r
                    order by r.ordinality
                   returning id, price_minor, sale_minor, currency, stock),
                asked as (
                   insert into offers.price_change (offer_id, price_minor, sale_minor, currency, at)
                   select m.id, m.price_minor, m.sale_minor, m.currency, :at
                     from made m),
                noted as (
                   insert into offers.stock_movement (offer_id, change, stock_after, reason, at)
                   select m.id, m.stock, m.stock, 'RECEIVED', :at
                     from made m
                    where m.stock > 0)
                select m.id
                  from made m
                 order by m.id
                """)
                .param(
                        "rows",
                        JSON.writeValueAsString(
                                offers.stream().map(OfferJson::of).toList()))
                .param("at", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new OfferId(row.getLong("id")))
                .list();
    }

    /// Takes all of it by one statement where it is all there at these prices; else looks what stands against it.
    Reservation take(String reference, List<Wanted> wanted) {
        distinct(wanted.stream().map(Wanted::offer).toList());
        var emptied = atOnce.take(reference, wanted);
        if (emptied.isEmpty()) return takenOrRefused(reference, wanted);
        tell(emptied.get());
        return new Reservation.Taken();
    }

    private Reservation takenOrRefused(String reference, List<Wanted> wanted) {
        var there = locked(wanted.stream().map(Wanted::offer).toList());
        lately.note(there.values());
        for (var line : wanted) {
            var offer = there.get(line.offer());
            if (offer == null) return new Reservation.SoldOut(line.offer(), 0);
            if (!offer.price().equals(line.expectedUnitPrice()))
                return new Reservation.PriceChanged(line.offer(), offer.price());
            if (offer.stock() < line.quantity()) return new Reservation.SoldOut(line.offer(), offer.stock());
        }
        move(
                wanted.stream()
                        .map(line -> new Change(line.offer().value(), -line.quantity()))
                        .toList(),
                "TAKEN",
                reference);
        return new Reservation.Taken();
    }

    void giveBack(String reference, List<Pieces> pieces) {
        var there = locked(pieces.stream().map(Pieces::offer).toList());
        var changes = pieces.stream()
                .map(back -> new Change(known(there, back.offer()).id().value(), back.quantity()))
                .toList();
        move(changes, "GIVEN_BACK", reference);
    }

    void receive(OfferId offer, int quantity) {
        if (quantity < 1) throw new IllegalArgumentException("One piece or more arrives; got " + quantity);
        known(locked(List.of(offer)), offer);
        move(List.of(new Change(offer.value(), quantity)), "RECEIVED", null);
    }

    void recount(OfferId offer, int counted) {
        if (counted < 0) throw new IllegalArgumentException("Stock is zero or more; got " + counted);
        var now = known(locked(List.of(offer)), offer);
        if (counted != now.stock()) move(List.of(new Change(offer.value(), counted - now.stock())), "RECOUNTED", null);
    }

    /// Notes what was counted on the shelf. What is promised lies there too and cannot be sold; it is asked for while
    /// the offer is locked, so that nobody orders meanwhile.
    Counted count(OfferId offer, int counted, StockReason reason, IntSupplier promised) {
        if (counted < 0) throw new IllegalArgumentException("Stock is zero or more; got " + counted);
        var now = known(locked(List.of(offer)), offer);
        int held = promised.getAsInt();
        if (counted < held) return new Counted.FewerThanPromised(held);
        int change = counted - held - now.stock();
        if (change == 0) return new Counted.AsKnown();
        if (!reason.explains(change)) return new Counted.NotExplained();
        move(List.of(new Change(offer.value(), change)), reason.name(), null);
        return new Counted.Noted(counted - held);
    }

    // Locked in the order of ids, so two shoppers buying the same two things never wait for each other in a ring.
    private Map<OfferId, Offer> locked(List<OfferId> offers) {
        return db
                .sql(OfferRow.SELECT + """
                 where o.id = any(:ids)
                 order by o.id
                   for no key update
                """)
                .param("ids", distinct(offers).stream().map(OfferId::value).toArray(Long[]::new))
                .query(OfferRow.at(clock.instant()))
                .list()
                .stream()
                .collect(toMap(Offer::id, offer -> offer));
    }

    private void move(List<Change> changes, String reason, @Nullable String reference) {
        var moved = db.sql("""
                with changed as (
                   update offers.offer o
                      set stock = o.stock + r.change
                     from jsonb_to_recordset(cast(:rows as jsonb)) as r (offer bigint, change integer)
                    where o.id = r.offer
                      and o.stock + r.change >= 0
                   returning o.id, o.product_id, o.stock, r.change),
                noted as (
                   insert into offers.stock_movement (offer_id, change, stock_after, reason, reference, at)
                   select c.id, c.change, c.stock, :reason, :reference, :at
                     from changed c)
                select c.product_id, c.stock = 0 or c.stock = c.change as crossed
                  from changed c
                """)
                .param("rows", JSON.writeValueAsString(changes))
                .param("reason", reason)
                .param("reference", reference)
                .param("at", OffsetDateTime.now(clock))
                .query((row, _) -> new Moved(new ProductId(row.getLong("product_id")), row.getBoolean("crossed")))
                .list();
        if (moved.size() < changes.size())
            throw new IllegalStateException("Stock moved although it was locked: this is a defect of offers");
        tell(moved.stream().filter(Moved::crossed).map(Moved::product).collect(toSet()));
    }

    private void tell(Set<ProductId> crossed) {
        if (!crossed.isEmpty()) events.publishEvent(new StockChanged(crossed));
    }

    private static List<OfferId> distinct(List<OfferId> offers) {
        if (offers.isEmpty() || offers.stream().distinct().count() < offers.size())
            throw new IllegalArgumentException("Name each offer once, and at least one");
        return offers;
    }

    private static Offer known(Map<OfferId, Offer> there, OfferId id) {
        var offer = there.get(id);
        if (offer == null) throw new IllegalArgumentException("There is no offer " + id);
        return offer;
    }

    private record Change(long offer, int change) {}

    private record Moved(ProductId product, boolean crossed) {}

    private record OfferJson(
            long product,
            long variant,
            long merchant,
            long regular,
            @Nullable Long sale,
            String currency,
            int stock) {

        static OfferJson of(NewOffer offer) {
            return new OfferJson(
                    offer.product().value(),
                    offer.variant().value(),
                    offer.merchant().value(),
                    offer.asking().regular().minorUnits(),
                    offer.asking().sale().map(Money::minorUnits).orElse(null),
                    offer.asking().regular().currency().getCurrencyCode(),
                    offer.stock());
        }
    }
}
