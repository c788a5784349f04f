package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.catalog.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The steps a product takes at its merchant's hand, each under a noun of its own.
@Controller
class ProductStepController {

    private final Workplaces workplaces;
    private final Workbench workbench;
    private final ProductPages pages;

    ProductStepController(Workplaces workplaces, Workbench workbench, ProductPages pages) {
        this.workplaces = workplaces;
        this.workbench = workbench;
        this.pages = pages;
    }

    @PostMapping("/desk/products/{product}/submission")
    String submit(@PathVariable long product, SignedIn holder) {
        var merchant = workplaces.of(holder).id();
        boolean done = workbench.submit(merchant, pages.find(merchant, product).id());
        return "redirect:/desk/products/" + product + "?notice=" + (done ? "product-submitted" : "product-not-now");
    }

    @PostMapping("/desk/products/{product}/withdrawal")
    String withdraw(@PathVariable long product, SignedIn holder) {
        var merchant = workplaces.of(holder).id();
        boolean done =
                workbench.withdraw(merchant, pages.find(merchant, product).id());
        return "redirect:/desk/products/" + product + "?notice=" + (done ? "product-withdrawn" : "product-not-now");
    }
}
