package org.mukhtalif.store.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.search.Facets;

/// What can be ticked beside a shelf, and how many products each tick would show together with the ticks of the other
/// kinds.
///
/// @param total products on the shelf that meet the filter
/// @param inStock products of them that can be bought now
/// @param onSale products of them that cost less than usual
/// @param merchants those with the most on the shelf, and those that are ticked
/// @param prices bands of prices, the cheapest first
/// @param attributes those that split the shelf best, such as the origin
record FacetsJson(
        int total,
        int inStock,
        int onSale,
        List<MerchantFacetJson> merchants,
        List<PriceFacetJson> prices,
        List<AttributeFacetJson> attributes) {

    FacetsJson {
        merchants = List.copyOf(merchants);
        prices = List.copyOf(prices);
        attributes = List.copyOf(attributes);
    }

    static FacetsJson of(Facets facets) {
        return new FacetsJson(
                facets.total(),
                facets.inStock(),
                facets.onSale(),
                facets.merchants().stream()
                        .map(each -> new MerchantFacetJson(each.merchant().value(), each.count()))
                        .toList(),
                facets.prices().stream()
                        .map(each -> new PriceFacetJson(
                                each.from().minorUnits(),
                                each.below().map(amount -> amount.minorUnits()).orElse(null),
                                each.count()))
                        .toList(),
                facets.attributes().stream().map(AttributeFacetJson::of).toList());
    }

    /// A merchant on the shelf.
    ///
    /// @param merchant to be sent as `merchant`
    /// @param count how many products it offers here
    record MerchantFacetJson(long merchant, int count) {}

    /// A band of prices on the shelf.
    ///
    /// @param priceFrom to be sent as `priceFrom`
    /// @param priceBelow to be sent as `priceBelow`; absent for the dearest band
    /// @param count how many products cost that much
    record PriceFacetJson(long priceFrom, @Nullable Long priceBelow, int count) {}

    /// An attribute that splits the shelf.
    ///
    /// @param name what the attribute is called
    /// @param values its most frequent values
    record AttributeFacetJson(Bilingual name, List<AttributeValueJson> values) {

        AttributeFacetJson {
            values = List.copyOf(values);
        }

        static AttributeFacetJson of(Facets.AttributeFacet facet) {
            return new AttributeFacetJson(
                    facet.name(),
                    facet.values().stream()
                            .map(each -> new AttributeValueJson(each.id(), each.value(), each.count()))
                            .toList());
        }
    }

    /// One value of an attribute.
    ///
    /// @param id to be sent as `attribute`
    /// @param value what it says
    /// @param count how many products have it
    record AttributeValueJson(int id, Bilingual value, int count) {}
}
