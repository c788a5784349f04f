package org.mukhtalif.store.backoffice;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.catalog.BrandId;
import org.mukhtalif.store.catalog.Brands;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The brands of the shop: `/staff/brands`.
@Controller
class BrandsController {

    private final Brands brands;

    BrandsController(Brands brands) {
        this.brands = brands;
    }

    @GetMapping("/staff/brands")
    String show(SignedIn who, Words words, Model model) {
        model.addAttribute(
                "page",
                new BrandsPage(
                        StaffLinks.of(who.role(), words),
                        brands.all().stream().map(BrandsPage.Row::of).toList()));
        return "backoffice/brands";
    }

    @PostMapping("/staff/brands")
    String add(@ModelAttribute NameForm form) {
        if (!form.isWhole()) return "redirect:/staff/brands?notice=brand-incomplete";
        return "redirect:/staff/brands?notice=brand-" + (brands.add(form.name()).isPresent() ? "kept" : "taken");
    }

    @PostMapping("/staff/brands/{brand}")
    String rename(@PathVariable long brand, @ModelAttribute NameForm form) {
        if (!form.isWhole()) return "redirect:/staff/brands?notice=brand-incomplete";
        boolean done = brands.rename(new BrandId(Math.max(1, brand)), form.name());
        return "redirect:/staff/brands?notice=brand-" + (done ? "kept" : "taken");
    }
}
