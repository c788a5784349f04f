package org.mukhtalif.store.offers;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// All offers. Prices include VAT; the price shown is the price charged. Every change of stock is written into a
/// ledger by the statement that makes it.
@Repository
public class Offers {

    private static final Comparator<Offer> BEST_FIRST = comparing(Offer::isInStock)
            .reversed()
            .thenComparing(Offer::price)
            .thenComparing(offer -> offer.id().value());

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final StockLedger stock;
    private final PriceBook prices;
    private final LatelyRead lately;

    Offers(
            JdbcClient db,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            StockLedger stock,
            PriceBook prices,
            LatelyRead lately) {
        this.db = db;
        this.transaction = transaction;
        this.events = events;
        this.stock = stock;
        this.prices = prices;
        this.lately = lately;
    }

    /// Offers of these variants, those in stock first, then the cheaper one first. One statement.
    public List<Offer> forVariants(Collection<VariantId> variants) {
        if (variants.isEmpty()) return List.of();
        return db
                .sql(OfferRow.SELECT + """
                 where o.variant_id = any(:ids)
                """)
                .param("ids", variants.stream().map(VariantId::value).toArray(Long[]::new))
                .query(prices.asOfNow())
                .list()
                .stream()
                .sorted(BEST_FIRST)
                .toList();
    }

    /// Offers of these products, those in stock first, then the cheaper one first. One statement.
    public List<Offer> ofProducts(Collection<ProductId> products) {
        if (products.isEmpty()) return List.of();
        return db
                .sql(OfferRow.SELECT + """
                 where o.product_id = any(:ids)
                """)
                .param("ids", products.stream().map(ProductId::value).toArray(Long[]::new))
                .query(prices.asOfNow())
                .list()
                .stream()
                .sorted(BEST_FIRST)
                .toList();
    }

    /// What a merchant offers of these products, by variant. One statement.
    public Map<VariantId, Offer> ofMerchant(MerchantId merchant, Collection<ProductId> products) {
        return ofProducts(products).stream()
                .filter(offer -> offer.merchant().equals(merchant))
                .collect(toMap(Offer::variant, offer -> offer));
    }

    /// These offers by their ids; one that does not exist is absent. One statement.
    public Map<OfferId, Offer> of(Collection<OfferId> offers) {
        if (offers.isEmpty()) return Map.of();
        var found = db.sql(OfferRow.SELECT + """
                 where o.id = any(:ids)
                """)
                .param("ids", offers.stream().map(OfferId::value).toArray(Long[]::new))
                .query(prices.asOfNow())
                .list();
        lately.note(found);
        return found.stream().collect(toMap(Offer::id, offer -> offer));
    }

    /// The same as they were up to ten seconds ago, if this node read them then: for who goes on to [#take] them, which
    /// looks at price and stock itself. Mostly no statement.
    Map<OfferId, Offer> lately(Collection<OfferId> offers) {
        return lately.find(offers).orElseGet(() -> of(offers));
    }

    /// The next offers of a merchant after an id, for the desk's list.
    public List<Offer> ofMerchant(MerchantId merchant, Optional<OfferId> last, int atMost) {
        return db.sql(OfferRow.SELECT + """
                 where o.merchant_id = :merchant
                   and o.id > :last
                 order by o.id
                 limit :atMost
                """)
                .param("merchant", merchant.value())
                .param("last", last.map(OfferId::value).orElse(0L))
                .param("atMost", atMost)
                .query(prices.asOfNow())
                .list();
    }

    /// Makes an offer and tells the shop.
    public OfferId make(NewOffer offer) {
        return transaction.execute(_ -> {
            var id = stock.open(List.of(offer), prices.now()).getFirst();
            events.publishEvent(new OfferChanged(offer.product()));
            return id;
        });
    }

    /// Makes many offers by one statement, without an event for each: whoever loads in bulk rebuilds the search
    /// afterwards.
    public List<OfferId> makeAll(List<NewOffer> offers) {
        return transaction.execute(_ -> stock.open(offers, prices.now()));
    }

    /// The same for offers that have stood since then, as a shop brings them that moves in with its goods.
    public List<OfferId> makeAll(List<NewOffer> offers, Instant since) {
        return transaction.execute(_ -> stock.open(offers, since));
    }

    /// Asks another price from now on. Who still sees the old one is told at checkout: [Reservation.PriceChanged].
    public void reprice(OfferId offer, Asking asking) {
        prices.set(offer, PriceTerms.of(asking));
    }

    /// Takes all the pieces wanted, each at the price that was shown, or none. Inside the caller's transaction: if that
    /// is rolled back, nothing was taken.
    ///
    /// @param reference what the ledger notes, such as the order's number
    /// @param wanted one line for each offer
    public Reservation take(String reference, List<Wanted> wanted) {
        return stock.take(reference, wanted);
    }

    /// Puts taken pieces back, inside the caller's transaction.
    ///
    /// @param reference what the ledger notes, such as the order's number
    public void giveBack(String reference, List<Pieces> pieces) {
        stock.giveBack(reference, pieces);
    }

    /// Notes new goods that arrived at the merchant's.
    public void receive(OfferId offer, int quantity) {
        transaction.executeWithoutResult(_ -> stock.receive(offer, quantity));
    }

    /// Sets the stock to what was counted at the merchant's.
    public void recount(OfferId offer, int counted) {
        transaction.executeWithoutResult(_ -> stock.recount(offer, counted));
    }

    /// Notes what was counted on the merchant's shelf, with the reason why it differs from what the ledger says.
    ///
    /// @param promised how many of those are ordered and not packed; asked while nobody can order
    public Counted count(OfferId offer, int counted, StockReason reason, IntSupplier promised) {
        return requireNonNull(transaction.execute(_ -> stock.count(offer, counted, reason, promised)));
    }
}
