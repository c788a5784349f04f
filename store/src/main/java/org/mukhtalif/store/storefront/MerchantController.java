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

/// Merchants: all of them, and one: `/merchants/متجر-النخيل`.
@Controller
class MerchantController {

    private final MerchantPages pages;

    MerchantController(MerchantPages pages) {
        this.pages = pages;
    }

    @SameForEverybody
    @GetMapping("/merchants")
    String all(Words words, Model model) {
        model.addAttribute("page", new MerchantsPage(pages.all(words)));
        return "storefront/merchants";
    }

    @SameForEverybody
    @GetMapping("/merchants/{slug}")
    String one(@PathVariable String slug, @RequestParam MultiValueMap<String, String> asked, Words words, Model model) {
        model.addAttribute("page", pages.at(slug, asked, words).orElseThrow(NoSuchPage::new));
        return "storefront/merchant";
    }
}
