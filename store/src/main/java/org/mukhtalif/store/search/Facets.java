package org.mukhtalif.store.search;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;

/// What a shopper can tick beside a shelf, and how many products each tick would show together with the ticks of the
/// other kinds.
///
/// @param total products on the shelf that meet the filter
/// @param inStock products of them that can be bought now
/// @param onSale products of them that cost less than usual
public record Facets(
        int total,
        int inStock,
        int onSale,
        List<MerchantCount> merchants,
        List<PriceBand> prices,
        List<AttributeFacet> attributes) {

    public Facets {
        merchants = List.copyOf(merchants);
        prices = List.copyOf(prices);
        attributes = List.copyOf(attributes);
    }

    /// Products that a merchant offers here.
    public record MerchantCount(MerchantId merchant, int count) {}

    /// Products whose price lies in a band: from the first amount, included, to below the second.
    ///
    /// @param below empty for the dearest band
    public record PriceBand(Money from, Optional<Money> below, int count) {}

    /// An attribute, such as the origin, with its most frequent values.
    public record AttributeFacet(Bilingual name, List<AttributeValue> values) {
        public AttributeFacet {
            values = List.copyOf(values);
        }
    }

    /// One value of an attribute, by the number under which a filter names it.
    public record AttributeValue(int id, Bilingual value, int count) {}
}
