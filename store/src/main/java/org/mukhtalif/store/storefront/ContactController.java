package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.checkout.ContactCorrection;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.shipping.SaudiCities;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Mending where a placed order goes, before anything of it is packed: `/orders/<number>/<secret>/contact` and
/// `/me/orders/<number>/contact`.
@Controller
class ContactController {

    private static final String VIEW = "storefront/contact";

    private final ContactOfOrders contacts;
    private final ContactCorrection correction;
    private final FieldNotices notices;
    private final SaudiCities cities;

    ContactController(
            ContactOfOrders contacts, ContactCorrection correction, FieldNotices notices, SaudiCities cities) {
        this.contacts = contacts;
        this.correction = correction;
        this.notices = notices;
        this.cities = cities;
    }

    @GetMapping("/orders/{number}/{secret}/contact")
    String show(@PathVariable Map<String, String> path, Words words, Model model) {
        return page(contacts.byLink(path), link(path), CheckoutForm.blank(), Map.of(), words, model);
    }

    @PostMapping("/orders/{number}/{secret}/contact")
    String mend(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Words words,
            HttpServletResponse response,
            Model model) {
        return mend(contacts.byLink(path), link(path), CheckoutForm.of(sent), words, response, model);
    }

    @GetMapping("/me/orders/{number}/contact")
    String show(@PathVariable Map<String, String> path, SignedIn holder, Words words, Model model) {
        var order = contacts.ofAccount(path, holder.subject());
        return page(order, mine(path), CheckoutForm.blank(), Map.of(), words, model);
    }

    @PostMapping("/me/orders/{number}/contact")
    String mend(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            SignedIn holder,
            Words words,
            HttpServletResponse response,
            Model model) {
        var order = contacts.ofAccount(path, holder.subject());
        return mend(order, mine(path), CheckoutForm.of(sent), words, response, model);
    }

    private String mend(
            Order order, String path, CheckoutForm form, Words words, HttpServletResponse response, Model model) {
        if (!contacts.isOpen(order)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(order, path, form, Map.of(), words, model);
        }
        var faults = correction.faults(order, form.delivery());
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(order, path, form, faults, words, model);
        }
        correction.keep(order.receiver().orElseThrow(), order, form.delivery(), words.locale());
        return "redirect:" + path.substring(0, path.lastIndexOf('/')) + "?notice=contact-corrected";
    }

    private String page(
            Order order, String path, CheckoutForm form, Map<String, String> faults, Words words, Model model) {
        model.addAttribute(
                "page",
                new ContactPage(
                        order.number().value(),
                        path,
                        contacts.isOpen(order),
                        form.delivery(),
                        FieldError.inWords(faults, words),
                        notices.inWords(words),
                        choices(words)));
        return VIEW;
    }

    private List<Choice> choices(Words words) {
        return cities.all().stream()
                .map(city -> new Choice(city.key(), city.in(words.locale())))
                .toList();
    }

    private static String link(Map<String, String> path) {
        return "/orders/" + path.get("number") + "/" + path.get("secret") + "/contact";
    }

    private static String mine(Map<String, String> path) {
        return MyOrdersController.path(String.valueOf(path.get("number"))) + "/contact";
    }
}
