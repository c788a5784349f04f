package org.mukhtalif.store.merchantdesk;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.Gtin;
import org.mukhtalif.store.catalog.ProductText.VariantText;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.catalog.Weight;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.offers.PriceBook;
import org.mukhtalif.store.offers.PriceTerms;
import org.mukhtalif.store.offers.Sale;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.TypedMoment;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Lays out the variants of a product, as they are kept or as they were typed.
@Component
class VariantPages {

    private final Offers offers;
    private final PriceBook prices;
    private final ZoneId zone;

    VariantPages(Offers offers, PriceBook prices, ZoneId zone) {
        this.offers = offers;
        this.prices = prices;
        this.zone = zone;
    }

    List<VariantForm> forms(DescribedProduct product, Map<String, String> typed) {
        var combinations = Combinations.of(product.text().options());
        return IntStream.range(0, combinations.size())
                .mapToObj(at -> new VariantForm(at, combinations.get(at), typed, zone))
                .toList();
    }

    VariantsPage kept(DescribedProduct product, Words words) {
        var variants = Combinations.byChoice(product.text().variants());
        var offered = offered(product);
        var terms = prices.of(offered.values().stream().map(Offer::id).toList());
        var combinations = Combinations.of(product.text().options());
        var rows = new ArrayList<VariantsPage.Row>();
        for (int at = 0; at < combinations.size(); at++) {
            var variant = variants.get(combinations.get(at));
            var offer = variant == null ? null : offered.get(product.variants().get(variant.sku()));
            var sku = variant == null
                    ? Combinations.sku(product.code(), at, combinations.size()).value()
                    : variant.sku().value();
            var fields = fields(sku, variant, offer, offer == null ? null : terms.get(offer.id()));
            rows.add(new VariantsPage.Row(at, label(product, combinations.get(at), words), variant != null, fields));
        }
        return new VariantsPage(ProductHead.of(product, "/variants", words), rows, List.of());
    }

    VariantsPage typed(DescribedProduct product, List<VariantForm> forms, List<FieldError> errors, Words words) {
        var rows = forms.stream()
                .map(form -> new VariantsPage.Row(
                        form.number(),
                        label(product, form.values(), words),
                        form.isSold(),
                        new VariantsPage.Fields(
                                form.value("sku"),
                                form.value("gtin"),
                                form.value("price"),
                                form.value("sale"),
                                form.value("from"),
                                form.value("until"),
                                form.value("stock"),
                                form.value("stock-was"),
                                form.value("weight"))))
                .toList();
        return new VariantsPage(ProductHead.of(product, "/variants", words), rows, errors);
    }

    Map<VariantId, Offer> offered(DescribedProduct product) {
        return offers.ofMerchant(product.merchant(), List.of(product.id()));
    }

    private VariantsPage.Fields fields(
            String sku, @Nullable VariantText variant, @Nullable Offer offer, @Nullable PriceTerms terms) {
        var sale = Optional.ofNullable(terms).flatMap(PriceTerms::sale);
        var stock = offer == null ? "" : Integer.toString(offer.stock());
        return new VariantsPage.Fields(
                sku,
                variant == null ? "" : variant.gtin().map(Gtin::value).orElse(""),
                terms == null ? "" : terms.regular().plain(),
                sale.map(Sale::price).map(Money::plain).orElse(""),
                sale.flatMap(Sale::from).map(at -> TypedMoment.inForm(at, zone)).orElse(""),
                sale.flatMap(Sale::until)
                        .map(at -> TypedMoment.inForm(at, zone))
                        .orElse(""),
                stock,
                stock,
                variant == null ? "" : variant.weight().map(Weight::kilograms).orElse(""));
    }

    private static String label(DescribedProduct product, List<Integer> values, Words words) {
        return IntStream.range(0, values.size())
                .mapToObj(at -> product.text()
                        .options()
                        .get(at)
                        .values()
                        .get(values.get(at))
                        .in(words.locale()))
                .collect(joining(" · "));
    }
}
