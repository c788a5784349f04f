package org.mukhtalif.store.merchantdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.fulfilment.PromisedPieces;
import org.mukhtalif.store.offers.Counted;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.offers.StockReason;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How many pieces of a product there are, why, and what was counted: `/desk/products/{product}/stock`.
@Controller
class StockController {

    private static final String PAGE = "merchantdesk/product-stock";

    private final Workplaces workplaces;
    private final ProductPages products;
    private final StockPages pages;
    private final Offers offers;
    private final PromisedPieces promised;

    StockController(
            Workplaces workplaces, ProductPages products, StockPages pages, Offers offers, PromisedPieces promised) {
        this.workplaces = workplaces;
        this.products = products;
        this.pages = pages;
        this.offers = offers;
        this.promised = promised;
    }

    @GetMapping("/desk/products/{product}/stock")
    String show(
            @PathVariable long product,
            @RequestParam(defaultValue = "") String variant,
            @RequestParam(required = false) @Nullable Long below,
            SignedIn holder,
            Words words,
            Model model) {
        var found = products.find(workplaces.of(holder).id(), product);
        model.addAttribute("page", pages.of(found, variant, Optional.ofNullable(below), null, words));
        return PAGE;
    }

    @PostMapping("/desk/products/{product}/stock")
    String count(
            @PathVariable long product,
            @RequestParam(defaultValue = "") String variant,
            @RequestParam(defaultValue = "") String counted,
            @RequestParam(defaultValue = "") String reason,
            SignedIn holder,
            HttpServletResponse answer,
            Words words,
            Model model) {
        var found = products.find(workplaces.of(holder).id(), product);
        var offer = pages.offered(found, variant).orElseThrow(NoSuchPage::new).getValue();
        var fault = fault(offer, counted, reason, words);
        if (fault.isEmpty()) return "redirect:" + path(found, variant) + "&notice=stock-counted";
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var refused = new StockPages.Refused(counted, reason, fault.get());
        model.addAttribute("page", pages.of(found, variant, Optional.empty(), refused, words));
        return PAGE;
    }

    /// Counts, or says why not.
    private Optional<String> fault(Offer offer, String counted, String reason, Words words) {
        var pieces = VariantForm.pieces(counted);
        if (pieces.isEmpty() || counted.isBlank()) return Optional.of(words.of("desk.stock.fault.number"));
        var why = Arrays.stream(StockReason.values())
                .filter(each -> each.key().equals(reason))
                .findFirst();
        if (why.isEmpty()) return Optional.of(words.of("desk.stock.fault.reason"));
        return switch (offers.count(
                offer.id(), pieces.get(), why.get(), () -> promised.of(offer.merchant(), offer.id()))) {
            case Counted.Noted _, Counted.AsKnown _ -> Optional.empty();
            case Counted.FewerThanPromised(var held) ->
                Optional.of(words.of("desk.stock.fault.promised", words.number(held)));
            case Counted.NotExplained _ -> Optional.of(words.of("desk.stock.fault.not-explained"));
        };
    }

    private static String path(DescribedProduct product, String variant) {
        return "/desk/products/" + product.id() + "/stock?variant=" + variant;
    }
}
