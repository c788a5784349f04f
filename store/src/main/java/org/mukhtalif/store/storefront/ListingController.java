package org.mukhtalif.store.storefront;

import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.SameForEverybody;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Shelves: `/categories/تمور?sale=1&order=cheapest`, `/new`, `/sale`.
@Controller
class ListingController {

    private final ListingPages pages;

    ListingController(ListingPages pages) {
        this.pages = pages;
    }

    @SameForEverybody
    @GetMapping("/categories/{slug}")
    String category(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> asked, Words words, Model model) {
        model.addAttribute("page", pages.ofCategory(slug, asked, words).orElseThrow(NoSuchPage::new));
        return "storefront/listing";
    }

    @SameForEverybody
    @GetMapping("/new")
    String newest(@RequestParam MultiValueMap<String, String> asked, Words words, Model model) {
        model.addAttribute("page", pages.newest(asked, words));
        return "storefront/listing";
    }

    @SameForEverybody
    @GetMapping("/sale")
    String reduced(@RequestParam MultiValueMap<String, String> asked, Words words, Model model) {
        model.addAttribute("page", pages.reduced(asked, words));
        return "storefront/listing";
    }
}
