package org.mukhtalif.store.merchantdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.pictures.Hung;
import org.mukhtalif.store.pictures.Pictures;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The pictures of a product: hung one by one, taken down, or put first.
@Controller
class ProductPicturesController {

    private final Workplaces workplaces;
    private final Workbench workbench;
    private final ProductPages pages;
    private final Pictures pictures;

    ProductPicturesController(Workplaces workplaces, Workbench workbench, ProductPages pages, Pictures pictures) {
        this.workplaces = workplaces;
        this.workbench = workbench;
        this.pages = pages;
        this.pictures = pictures;
    }

    @GetMapping("/desk/products/{product}/pictures")
    String show(@PathVariable long product, SignedIn holder, Words words, Model model) {
        return page(pages.find(workplaces.of(holder).id(), product), null, words, model);
    }

    @PostMapping("/desk/products/{product}/pictures")
    String hang(
            @PathVariable long product,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            SignedIn holder,
            HttpServletResponse answer,
            Words words,
            Model model)
            throws IOException {
        var merchant = workplaces.of(holder).id();
        var found = pages.find(merchant, product);
        if (found.text().pictures().size() >= ProductPicturesPage.MOST)
            return refused(found, "too-many", answer, words, model);
        if (picture == null || picture.isEmpty()) return refused(found, "none", answer, words, model);
        return switch (pictures.hang(merchant, picture.getBytes())) {
            case Hung.Refused(var fault) -> refused(found, fault.key(), answer, words, model);
            case Hung.Done(var name) -> {
                var all = new ArrayList<>(found.text().pictures());
                if (!all.contains(name)) all.add(name);
                yield kept(found, all);
            }
        };
    }

    @PostMapping("/desk/products/{product}/pictures/{place}/removal")
    String takeDown(@PathVariable long product, @PathVariable int place, SignedIn holder) {
        var found = pages.find(workplaces.of(holder).id(), product);
        var all = new ArrayList<>(found.text().pictures());
        if (place >= 1 && place <= all.size()) all.remove(place - 1);
        return kept(found, all);
    }

    @PostMapping("/desk/products/{product}/pictures/{place}/front")
    String putFirst(@PathVariable long product, @PathVariable int place, SignedIn holder) {
        var found = pages.find(workplaces.of(holder).id(), product);
        var all = new ArrayList<>(found.text().pictures());
        if (place >= 1 && place <= all.size()) all.addFirst(all.remove(place - 1));
        return kept(found, all);
    }

    private String kept(DescribedProduct found, List<String> all) {
        workbench.revise(found.merchant(), found.id(), found.text().withPictures(all));
        return "redirect:/desk/products/" + found.id() + "/pictures?notice=product-kept";
    }

    private String refused(DescribedProduct found, String fault, HttpServletResponse answer, Words words, Model model) {
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(found, words.of("desk.picture.fault." + fault), words, model);
    }

    private static String page(DescribedProduct found, @Nullable String fault, Words words, Model model) {
        var there = found.text().pictures();
        model.addAttribute(
                "page",
                new ProductPicturesPage(
                        ProductHead.of(found, "/pictures", words),
                        there,
                        there.size() >= ProductPicturesPage.MOST,
                        fault));
        return "merchantdesk/product-pictures";
    }
}
