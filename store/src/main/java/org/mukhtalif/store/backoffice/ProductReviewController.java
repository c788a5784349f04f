package org.mukhtalif.store.backoffice;

import jakarta.servlet.http.HttpServletResponse;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.catalog.Moderation;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The store's look at products: `/staff/products`.
@Controller
class ProductReviewController {

    private static final int LONGEST_REASON = 500;

    private final Moderation moderation;
    private final ProductReviews reviews;

    ProductReviewController(Moderation moderation, ProductReviews reviews) {
        this.moderation = moderation;
        this.reviews = reviews;
    }

    @GetMapping("/staff/products")
    String queue(@RequestParam(defaultValue = "") String waiting, SignedIn who, Words words, Model model) {
        model.addAttribute("page", reviews.queue(waiting, StaffLinks.of(who.role(), words), words));
        return "backoffice/products";
    }

    @GetMapping("/staff/products/{product}")
    String show(@PathVariable long product, SignedIn who, Words words, Model model) {
        model.addAttribute("page", reviews.one(product, null, StaffLinks.of(who.role(), words), words));
        return "backoffice/product";
    }

    @PostMapping("/staff/products/{product}/approval")
    String approve(
            @PathVariable long product,
            @RequestParam(defaultValue = "") String revision,
            SignedIn who,
            HttpServletResponse answer,
            Words words,
            Model model) {
        int read = revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0;
        return switch (moderation.approve(new ProductId(Math.max(1, product)), read)) {
            case DONE -> "redirect:/staff/products?notice=product-approved";
            case NOT_WAITING -> "redirect:/staff/products?notice=product-not-now";
            case REWRITTEN -> refused(product, HttpStatus.CONFLICT, "rewritten", who, answer, words, model);
        };
    }

    @PostMapping("/staff/products/{product}/return")
    String sendBack(
            @PathVariable long product,
            @RequestParam(defaultValue = "") String reason,
            SignedIn who,
            HttpServletResponse answer,
            Words words,
            Model model) {
        var said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON)
            return refused(product, HttpStatus.UNPROCESSABLE_CONTENT, "reason.fault", who, answer, words, model);
        boolean done = product > 0 && moderation.sendBack(new ProductId(product), said);
        return "redirect:/staff/products?notice=" + (done ? "product-sent-back" : "product-not-now");
    }

    private String refused(
            long product,
            HttpStatus status,
            String fault,
            SignedIn who,
            HttpServletResponse answer,
            Words words,
            Model model) {
        answer.setStatus(status.value());
        var told = words.of("backoffice.product." + fault);
        model.addAttribute("page", reviews.one(product, told, StaffLinks.of(who.role(), words), words));
        return "backoffice/product";
    }
}
