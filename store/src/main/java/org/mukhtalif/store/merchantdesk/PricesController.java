package org.mukhtalif.store.merchantdesk;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.catalog.ProductText.VariantText;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.PriceBook;
import org.mukhtalif.store.offers.PriceChange;
import org.mukhtalif.store.offers.Sale;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The prices a product had; nobody can alter them.
@Controller
class PricesController {

    private final Workplaces workplaces;
    private final ProductPages products;
    private final VariantPages variants;
    private final PriceBook prices;

    PricesController(Workplaces workplaces, ProductPages products, VariantPages variants, PriceBook prices) {
        this.workplaces = workplaces;
        this.products = products;
        this.variants = variants;
        this.prices = prices;
    }

    @GetMapping("/desk/products/{product}/prices")
    String show(@PathVariable long product, SignedIn holder, Words words, Model model) {
        var found = products.find(workplaces.of(holder).id(), product);
        var offered = variants.offered(found);
        var rows = found.text().variants().stream()
                .map(VariantText::sku)
                .flatMap(sku -> Optional.ofNullable(found.variants().get(sku)).map(offered::get).stream()
                        .map(offer -> new PricesPage.Variant(sku.value(), changes(offer))))
                .toList();
        model.addAttribute("page", new PricesPage(ProductHead.of(found, "/prices", words), rows));
        return "merchantdesk/product-prices";
    }

    private List<PricesPage.Change> changes(Offer offer) {
        return prices.history(offer.id()).reversed().stream()
                .map(PricesController::change)
                .toList();
    }

    private static PricesPage.Change change(PriceChange change) {
        var sale = change.terms().sale();
        return new PricesPage.Change(
                change.at(),
                change.terms().regular(),
                sale.map(Sale::price).orElse(null),
                sale.flatMap(Sale::from).orElse(null),
                sale.flatMap(Sale::until).orElse(null));
    }
}
