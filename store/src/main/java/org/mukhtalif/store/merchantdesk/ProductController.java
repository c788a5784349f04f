package org.mukhtalif.store.merchantdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.catalog.Written;
import org.mukhtalif.store.merchants.MerchantId;
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

/// The merchant's products: the list, a new one, and what is written about each.
@Controller("deskProductController")
class ProductController {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Workplaces workplaces;
    private final Workbench workbench;
    private final ProductPages pages;

    ProductController(Workplaces workplaces, Workbench workbench, ProductPages pages) {
        this.workplaces = workplaces;
        this.workbench = workbench;
        this.pages = pages;
    }

    @GetMapping("/desk/products")
    String list(
            @RequestParam(defaultValue = "") String below,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String state,
            SignedIn holder,
            Words words,
            Model model) {
        var from = Optional.of(below)
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .map(ProductId::new);
        model.addAttribute("page", pages.list(workplaces.of(holder).id(), new ProductsWish(typed, state), from, words));
        return "merchantdesk/products";
    }

    @GetMapping("/desk/products/new")
    String begin(SignedIn holder, Words words, Model model) {
        workplaces.of(holder);
        return page(null, ProductForm.EMPTY, List.of(), words, model);
    }

    @PostMapping("/desk/products")
    String add(
            @RequestParam Map<String, String> typed,
            SignedIn holder,
            HttpServletResponse answer,
            Words words,
            Model model) {
        var merchant = workplaces.of(holder).id();
        var form = new ProductForm(typed);
        var faults = form.faults(words);
        if (!faults.isEmpty()) return refused(null, form, faults, answer, words, model);
        var code = newCode(merchant);
        var text = form.text(List.of(), Combinations.kept(List.of(), form.options(), code));
        return answer(null, form, workbench.add(merchant, code, text), answer, words, model);
    }

    @GetMapping("/desk/products/{product}")
    String show(@PathVariable long product, SignedIn holder, Words words, Model model) {
        var found = pages.find(workplaces.of(holder).id(), product);
        return page(found, ProductForm.of(found.text()), List.of(), words, model);
    }

    @PostMapping("/desk/products/{product}")
    String revise(
            @PathVariable long product,
            @RequestParam Map<String, String> typed,
            SignedIn holder,
            HttpServletResponse answer,
            Words words,
            Model model) {
        var merchant = workplaces.of(holder).id();
        var found = pages.find(merchant, product);
        var form = new ProductForm(typed);
        var faults = form.faults(words);
        if (!faults.isEmpty()) return refused(found, form, faults, answer, words, model);
        var variants = Combinations.kept(found.text().variants(), form.options(), found.code());
        var written =
                workbench.revise(merchant, found.id(), form.text(found.text().pictures(), variants));
        return answer(found, form, written, answer, words, model);
    }

    private String answer(
            @org.jspecify.annotations.Nullable DescribedProduct before,
            ProductForm form,
            Written written,
            HttpServletResponse answer,
            Words words,
            Model model) {
        return switch (written) {
            case Written.Done(var product) ->
                "redirect:/desk/products/" + product.id() + (before == null ? "/variants" : "")
                        + "?notice=product-kept";
            case Written.SkuTaken _ -> refused(before, form, List.of(fault("sku-taken", words)), answer, words, model);
            case Written.ChoicesMustStay _ ->
                refused(before, form, List.of(fault("choices-stay", words)), answer, words, model);
            case Written.NoSuchProduct _ -> throw new NoSuchPage();
        };
    }

    private String refused(
            @org.jspecify.annotations.Nullable DescribedProduct product,
            ProductForm form,
            List<FieldError> faults,
            HttpServletResponse answer,
            Words words,
            Model model) {
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(product, form, faults, words, model);
    }

    private String page(
            @org.jspecify.annotations.Nullable DescribedProduct product,
            ProductForm form,
            List<FieldError> faults,
            Words words,
            Model model) {
        model.addAttribute(
                "page",
                new ProductPage(
                        product == null ? null : ProductHead.of(product, "", words),
                        product == null ? "/desk/products" : "/desk/products/" + product.id(),
                        form,
                        faults,
                        pages.categories(words),
                        pages.brands(words)));
        return "merchantdesk/product";
    }

    private static FieldError fault(String word, Words words) {
        return new FieldError("values-0", words.of("desk.product.fault." + word));
    }

    private static String newCode(MerchantId merchant) {
        var code = new StringBuilder("m" + merchant + "-");
        for (int letter = 0; letter < 8; letter++) code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return code.toString();
    }
}
