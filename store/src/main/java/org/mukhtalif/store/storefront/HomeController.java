package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import org.mukhtalif.store.ui.SameForEverybody;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: `/`.
@Controller
class HomeController {

    private final HomePages pages;
    private final ShopperCookies cookies;

    HomeController(HomePages pages, ShopperCookies cookies) {
        this.pages = pages;
        this.cookies = cookies;
    }

    @SameForEverybody
    @GetMapping("/")
    String show(HttpServletRequest request, Words words, Model model) {
        model.addAttribute("page", pages.show(cookies.recent(request).products(), words));
        return "storefront/home";
    }
}
