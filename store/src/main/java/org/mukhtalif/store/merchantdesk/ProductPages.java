package org.mukhtalif.store.merchantdesk;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.catalog.Brands;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// What the desk's pages about products show.
@Component
class ProductPages {

    private final Workbench workbench;
    private final Categories categories;
    private final Brands brands;
    private final Offers offers;

    ProductPages(Workbench workbench, Categories categories, Brands brands, Offers offers) {
        this.workbench = workbench;
        this.categories = categories;
        this.brands = brands;
        this.offers = offers;
    }

    ProductsPage list(MerchantId merchant, ProductsWish wish, Optional<ProductId> below, Words words) {
        var found = workbench.of(merchant, wish.sought(), below, ProductsPage.SIZE + 1);
        var shown = found.size() > ProductsPage.SIZE ? found.subList(0, ProductsPage.SIZE) : found;
        var asked = offers.ofProducts(shown.stream().map(DescribedProduct::id).toList()).stream()
                .filter(offer -> offer.merchant().equals(merchant))
                .collect(groupingBy(Offer::product));
        var rows = shown.stream()
                .map(product -> ProductsPage.row(product, asked.getOrDefault(product.id(), List.of()), words))
                .toList();
        return new ProductsPage(
                rows,
                wish.typed(),
                wish.state(),
                wish.states(words),
                wish.sought().isEverything(),
                found.size() > shown.size() ? wish.below(shown.getLast().id().toString()) : null);
    }

    DescribedProduct find(MerchantId merchant, long product) {
        if (product < 1) throw new NoSuchPage();
        return workbench.find(merchant, new ProductId(product)).orElseThrow(NoSuchPage::new);
    }

    List<Choice> categories(Words words) {
        var choices = new ArrayList<Choice>();
        for (var top : categories.tops()) {
            choices.add(new Choice(top.id().toString(), top.name().in(words.locale())));
            for (var child : categories.childrenOf(top.id()))
                choices.add(new Choice(
                        child.id().toString(),
                        top.name().in(words.locale()) + " ‹ " + child.name().in(words.locale())));
        }
        return choices;
    }

    List<Choice> brands(Words words) {
        return brands.all().stream()
                .map(brand -> new Choice(brand.id().toString(), brand.name().in(words.locale())))
                .toList();
    }
}
