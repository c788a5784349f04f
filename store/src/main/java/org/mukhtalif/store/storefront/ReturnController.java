package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Asking to send goods back, from the order's page: by her account, or by the secret link of a guest.
@Controller
class ReturnController {

    private final OrderDoor orders;
    private final ReturnAsking asking;
    private final ReturnPages pages;

    ReturnController(OrderDoor orders, ReturnAsking asking, ReturnPages pages) {
        this.orders = orders;
        this.asking = asking;
        this.pages = pages;
    }

    @GetMapping("/orders/{number}/{secret}/returns")
    String choose(
            @PathVariable String number,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String merchant,
            Words words,
            Model model) {
        return form(orders.byLink(number, secret), orders.path(number, secret), merchant, words, model);
    }

    @GetMapping("/me/orders/{number}/returns")
    String choose(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String merchant,
            SignedIn shopper,
            Words words,
            Model model) {
        return form(orders.of(shopper, number), MyOrdersController.path(number), merchant, words, model);
    }

    @PostMapping("/orders/{number}/{secret}/returns")
    String ask(
            @PathVariable String number,
            @PathVariable String secret,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> photos,
            HttpServletResponse response,
            Words words,
            Model model) {
        var order = orders.byLink(number, secret);
        return answer(order, orders.path(number, secret), form, photos, response, words, model);
    }

    @PostMapping("/me/orders/{number}/returns")
    String ask(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> photos,
            SignedIn shopper,
            HttpServletResponse response,
            Words words,
            Model model) {
        var order = orders.of(shopper, number);
        return answer(order, MyOrdersController.path(number), form, photos, response, words, model);
    }

    private String form(Order order, String path, String merchant, Words words, Model model) {
        return page(order, OrderController.partOf(order, merchant), path, ReturnForm.EMPTY, words, model);
    }

    private String answer(
            Order order,
            String path,
            Map<String, String> form,
            @Nullable List<MultipartFile> photos,
            HttpServletResponse response,
            Words words,
            Model model) {
        var merchant = OrderController.partOf(order, form.getOrDefault("merchant", ""));
        var refused = asking.ask(order, merchant, form, SentPhotos.of(photos), words);
        if (refused.isEmpty()) return "redirect:" + path + "?notice=return-asked";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(order, merchant, path, refused.get(), words, model);
    }

    private String page(Order order, MerchantId merchant, String path, ReturnForm form, Words words, Model model) {
        model.addAttribute("page", pages.show(order, merchant, path, form, words));
        return "storefront/return";
    }
}
