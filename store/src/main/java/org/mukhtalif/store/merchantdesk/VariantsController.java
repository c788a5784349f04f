package org.mukhtalif.store.merchantdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.Written;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The variants of a product: which are sold, under which codes, for how much and how many there are.
@Controller
class VariantsController {

    private final Workplaces workplaces;
    private final ProductPages products;
    private final VariantPages pages;
    private final VariantWriting writing;

    VariantsController(Workplaces workplaces, ProductPages products, VariantPages pages, VariantWriting writing) {
        this.workplaces = workplaces;
        this.products = products;
        this.pages = pages;
        this.writing = writing;
    }

    @GetMapping("/desk/products/{product}/variants")
    String show(@PathVariable long product, SignedIn holder, Words words, Model model) {
        model.addAttribute(
                "page", pages.kept(products.find(workplaces.of(holder).id(), product), words));
        return "merchantdesk/product-variants";
    }

    @PostMapping("/desk/products/{product}/variants")
    String keep(
            @PathVariable long product,
            @RequestParam Map<String, String> typed,
            SignedIn holder,
            HttpServletResponse answer,
            Words words,
            Model model) {
        var found = products.find(workplaces.of(holder).id(), product);
        var forms = pages.forms(found, typed);
        var faults = faults(forms, words);
        if (!faults.isEmpty()) return refused(found, forms, faults, answer, words, model);
        return switch (writing.keep(found, forms)) {
            case Written.Done _ -> "redirect:/desk/products/" + product + "/variants?notice=product-kept";
            case Written.SkuTaken(var sku) -> {
                var taken = new FieldError("sku-0", words.of("desk.variant.fault.sku-taken", sku.value()));
                yield refused(found, forms, List.of(taken), answer, words, model);
            }
            case Written.ChoicesMustStay _ -> {
                var moved = new FieldError("sku-0", words.of("desk.variant.fault.sku-moved"));
                yield refused(found, forms, List.of(moved), answer, words, model);
            }
            case Written.NoSuchProduct _ -> throw new NoSuchPage();
        };
    }

    private static List<FieldError> faults(List<VariantForm> forms, Words words) {
        var faults = new ArrayList<FieldError>();
        forms.forEach(form -> faults.addAll(form.faults(words)));
        var sold = forms.stream().filter(VariantForm::isSold).toList();
        if (sold.isEmpty()) faults.add(new FieldError("sold-0", words.of("desk.variant.fault.none")));
        if (sold.stream()
                        .map(form -> form.value("sku").toUpperCase(java.util.Locale.ROOT))
                        .distinct()
                        .count()
                < sold.size()) faults.add(new FieldError("sku-0", words.of("desk.variant.fault.sku-twice")));
        return faults;
    }

    private String refused(
            DescribedProduct product,
            List<VariantForm> forms,
            List<FieldError> faults,
            HttpServletResponse answer,
            Words words,
            Model model) {
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.typed(product, forms, faults, words));
        return "merchantdesk/product-variants";
    }
}
