package org.mukhtalif.store.offers;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// What merchants ask over time. Each change leaves a line that nobody may alter, written by the statement that makes
/// it.
@Repository
public class PriceBook {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PriceBook(JdbcClient db, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// Reads an offer as it is now.
    RowMapper<Offer> asOfNow() {
        return OfferRow.at(clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    /// What is asked at this moment by whoever asks so.
    public Asking asked(PriceTerms terms) {
        return terms.at(clock.instant(), Optional.empty());
    }

    /// What these offers ask, with sales that are over or still to come.
    public Map<OfferId, PriceTerms> of(Collection<OfferId> offers) {
        if (offers.isEmpty()) return Map.of();
        return db
                .sql(OfferRow.SELECT + " where o.id = any(:ids)")
                .param("ids", offers.stream().map(OfferId::value).toArray(Long[]::new))
                .query((row, _) -> Map.entry(new OfferId(row.getLong("id")), OfferRow.terms(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What the offer has asked, the oldest first.
    public List<PriceChange> history(OfferId offer) {
        return db.sql("""
                select c.price_minor, c.sale_minor, c.sale_from, c.sale_until, c.currency, c.at
                  from offers.price_change c
                 where c.offer_id = :offer
                 order by c.id
                """)
                .param("offer", offer.value())
                .query((row, _) -> new PriceChange(
                        row.getObject("at", OffsetDateTime.class).toInstant(), OfferRow.terms(row)))
                .list();
    }

    /// Asks this from now on; asking the same again changes nothing.
    ///
    /// @return whether something changed
    public boolean set(OfferId offer, PriceTerms terms) {
        return transaction.execute(_ -> {
            var now = clock.instant();
            var before = locked(offer);
            if (before.terms().equals(terms)) return false;
            var lowest = new PriceHistory(history(offer)).lowestBefore(terms, now, before.lowestBefore());
            write(offer, terms, lowest, now);
            events.publishEvent(new OfferChanged(before.product()));
            return true;
        });
    }

    /// Products whose price turned by the clock after the first moment and up to the second.
    public Set<ProductId> turnedBetween(Instant after, Instant upTo) {
        return Set.copyOf(db.sql("""
                select o.product_id
                  from offers.offer o
                 where o.sale_from > :after and o.sale_from <= :upTo
                union
                select o.product_id
                  from offers.offer o
                 where o.sale_until > :after and o.sale_until <= :upTo
                """)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("upTo", upTo.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ProductId(row.getLong("product_id")))
                .list());
    }

    private Before locked(OfferId offer) {
        return db.sql(OfferRow.SELECT + " where o.id = :id for no key update")
                .param("id", offer.value())
                .query((row, _) -> new Before(
                        new ProductId(row.getLong("product_id")),
                        OfferRow.terms(row),
                        OfferRow.money(row, "lowest_before_minor")))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no offer " + offer));
    }

    private void write(OfferId offer, PriceTerms terms, Optional<Money> lowest, Instant now) {
        db.sql("""
                with changed as (
                   update offers.offer
                      set price_minor = :regular, sale_minor = :sale, sale_from = :from, sale_until = :until,
                          lowest_before_minor = :lowest, currency = :currency
                    where id = :id
                   returning id, price_minor, sale_minor, sale_from, sale_until, currency)
                insert into offers.price_change (
                       offer_id, price_minor, sale_minor, sale_from, sale_until, currency, at)
                select c.id, c.price_minor, c.sale_minor, c.sale_from, c.sale_until, c.currency, :at
                  from changed c
                """)
                .param("regular", terms.regular().minorUnits())
                .param(
                        "sale",
                        terms.sale().map(sale -> sale.price().minorUnits()).orElse(null))
                .param("from", time(terms.sale().flatMap(Sale::from)))
                .param("until", time(terms.sale().flatMap(Sale::until)))
                .param("lowest", lowest.map(Money::minorUnits).orElse(null))
                .param("currency", terms.regular().currency().getCurrencyCode())
                .param("id", offer.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> at) {
        return at.map(each -> each.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private record Before(ProductId product, PriceTerms terms, Optional<Money> lowestBefore) {}
}
