package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.checkout.ContactCorrection;
import org.mukhtalif.store.shipping.SaudiCities;
import org.mukhtalif.store.storefront.ContactOfOrders.Opened;
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
        return page(contacts.byLink(path), CheckoutForm.blank(), Map.of(), words, model);
    }

    @PostMapping("/orders/{number}/{secret}/contact")
    String mend(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Words words,
            HttpServletResponse response,
            Model model) {
        return mend(contacts.byLink(path), CheckoutForm.of(sent), words, response, model);
    }

    @GetMapping("/me/orders/{number}/contact")
    String show(@PathVariable Map<String, String> path, SignedIn holder, Words words, Model model) {
        return page(contacts.ofAccount(path, holder.subject()), CheckoutForm.blank(), Map.of(), words, model);
    }

    @PostMapping("/me/orders/{number}/contact")
    String mend(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            SignedIn holder,
            Words words,
            HttpServletResponse response,
            Model model) {
        return mend(contacts.ofAccount(path, holder.subject()), CheckoutForm.of(sent), words, response, model);
    }

    private String mend(Opened opened, CheckoutForm form, Words words, HttpServletResponse response, Model model) {
        var order = opened.order();
        if (!contacts.isOpen(order)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(opened, form, Map.of(), words, model);
        }
        var faults = correction.faults(order, form.delivery());
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(opened, form, faults, words, model);
        }
        correction.keep(order.receiver().orElseThrow(), order, form.delivery(), words.locale());
        return "redirect:" + opened.path() + "?notice=contact-corrected";
    }

    private String page(Opened opened, CheckoutForm form, Map<String, String> faults, Words words, Model model) {
        model.addAttribute(
                "page",
                new ContactPage(
                        opened.order().number().value(),
                        opened.path() + "/contact",
                        contacts.isOpen(opened.order()),
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
}
