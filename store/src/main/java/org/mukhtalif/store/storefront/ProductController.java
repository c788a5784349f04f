package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.SameForEverybody;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A product: `/products/عسل-سدر?sku=HNY-500`.
@Controller
class ProductController {

    private final ProductPages pages;
    private final ShopperCookies cookies;

    ProductController(ProductPages pages, ShopperCookies cookies) {
        this.pages = pages;
        this.cookies = cookies;
    }

    @SameForEverybody
    @GetMapping("/products/{slug}")
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String sku,
            @RequestParam(required = false) @Nullable String picture,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        var page = pages.at(slug, new ProductChoice(sku, picture), words).orElseThrow(NoSuchPage::new);
        cookies.keepRecent(cookies.recent(request).with(page.product()), request, response);
        model.addAttribute("page", page);
        return "storefront/product";
    }
}
