package org.mukhtalif.store.merchantdesk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.ProductText.VariantText;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.fulfilment.PromisedPieces;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.StockMovement;
import org.mukhtalif.store.offers.StockMovements;
import org.mukhtalif.store.offers.StockReason;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Lays out how many pieces there are, and why.
@Component
class StockPages {

    private static final int SIZE = 30;

    private final VariantPages variants;
    private final StockMovements movements;
    private final PromisedPieces promised;

    StockPages(VariantPages variants, StockMovements movements, PromisedPieces promised) {
        this.variants = variants;
        this.movements = movements;
        this.promised = promised;
    }

    /// A variant that is offered, by its code; the first one for none.
    Optional<Map.Entry<Sku, Offer>> offered(DescribedProduct product, String sku) {
        return chosen(offered(product), sku);
    }

    private static Optional<Map.Entry<Sku, Offer>> chosen(List<Map.Entry<Sku, Offer>> offered, String sku) {
        return offered.stream()
                .filter(each -> sku.isEmpty() || each.getKey().value().equals(sku))
                .findFirst();
    }

    /// The variants that are offered, in their order. One statement.
    private List<Map.Entry<Sku, Offer>> offered(DescribedProduct product) {
        var offers = variants.offered(product);
        return product.text().variants().stream()
                .map(VariantText::sku)
                .flatMap(code -> Optional.ofNullable(product.variants().get(code)).map(offers::get).stream()
                        .map(offer -> Map.entry(code, offer)))
                .toList();
    }

    /// What was refused.
    record Refused(String typed, String reason, String fault) {}

    StockPage of(DescribedProduct product, String sku, Optional<Long> below, @Nullable Refused refused, Words words) {
        var head = ProductHead.of(product, "/stock", words);
        var offered = offered(product);
        var shown = chosen(offered, sku);
        return new StockPage(
                head,
                offered.stream()
                        .map(Map.Entry::getKey)
                        .map(code -> new StockPage.Variant(
                                code.value(),
                                path(product, code),
                                shown.filter(one -> one.getKey().equals(code)).isPresent()))
                        .toList(),
                shown.map(one -> shown(path(product, one.getKey()), one, below, refused, words))
                        .orElse(null));
    }

    private StockPage.Shown shown(
            String path, Map.Entry<Sku, Offer> variant, Optional<Long> below, @Nullable Refused refused, Words words) {
        var offer = variant.getValue();
        int held = promised.of(offer.merchant(), offer.id());
        var found = movements.of(offer.id(), below, SIZE + 1);
        var page = found.size() > SIZE ? found.subList(0, SIZE) : found;
        return new StockPage.Shown(
                variant.getKey().value(),
                path,
                offer.stock() + held,
                offer.stock(),
                held,
                reasons(words),
                page.stream().map(movement -> movement(movement, words)).toList(),
                found.size() > SIZE ? path + "&below=" + page.getLast().id() : null,
                refused == null ? null : refused.typed(),
                refused == null ? null : refused.reason(),
                refused == null ? null : refused.fault());
    }

    private static List<Choice> reasons(Words words) {
        return Arrays.stream(StockReason.values())
                .filter(reason -> reason.explains(1) || reason.explains(-1))
                .map(reason -> new Choice(reason.key(), words.of("desk.stock.reason." + reason.key())))
                .toList();
    }

    private static StockPage.Movement movement(StockMovement movement, Words words) {
        var plus = movement.change() > 0 ? "+" : "";
        return new StockPage.Movement(
                movement.at(),
                plus + movement.change(),
                movement.after(),
                words.of("desk.stock.reason." + movement.reason().key()),
                movement.reference().orElse(null));
    }

    private static String path(DescribedProduct product, Sku sku) {
        return "/desk/products/" + product.id() + "/stock?variant=" + sku.value();
    }
}
