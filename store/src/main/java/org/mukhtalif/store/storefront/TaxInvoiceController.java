package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.invoices.BuyerForm;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A tax invoice in the buyer's name: `/orders/<number>/<secret>/tax-invoice` for a guest and
/// `/me/orders/<number>/tax-invoice` for a shopper with an account.
@Controller
class TaxInvoiceController {

    private static final String VIEW = "storefront/tax-invoice";

    private final ContactOfOrders orders;
    private final TaxInvoices invoices;
    private final FieldNotices notices;

    TaxInvoiceController(ContactOfOrders orders, TaxInvoices invoices, FieldNotices notices) {
        this.orders = orders;
        this.invoices = invoices;
        this.notices = notices;
    }

    @GetMapping("/orders/{number}/{secret}/tax-invoice")
    String show(@PathVariable Map<String, String> path, Words words, Model model) {
        return page(orders.byLink(path), link(path), BuyerForm.blank(), Map.of(), words, model);
    }

    @PostMapping("/orders/{number}/{secret}/tax-invoice")
    String ask(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Words words,
            HttpServletResponse response,
            Model model) {
        return ask(orders.byLink(path), link(path), form(sent), words, response, model);
    }

    @GetMapping("/me/orders/{number}/tax-invoice")
    String show(@PathVariable Map<String, String> path, SignedIn holder, Words words, Model model) {
        var order = orders.ofAccount(path, holder.subject());
        return page(order, mine(path), BuyerForm.blank(), Map.of(), words, model);
    }

    @PostMapping("/me/orders/{number}/tax-invoice")
    String ask(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            SignedIn holder,
            Words words,
            HttpServletResponse response,
            Model model) {
        return ask(orders.ofAccount(path, holder.subject()), mine(path), form(sent), words, response, model);
    }

    private String ask(
            Order order, String path, BuyerForm form, Words words, HttpServletResponse response, Model model) {
        var isOpen = invoices.of(order.number()) instanceof TaxInvoices.State.Open;
        var faults = isOpen ? invoices.faults(form) : Map.<String, String>of();
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(order, path, form, faults, words, model);
        }
        if (isOpen && invoices.ask(order, form))
            return "redirect:" + path.substring(0, path.lastIndexOf('/')) + "/invoices?notice=tax-invoice-asked";
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(order, path, form, Map.of(), words, model);
    }

    private String page(
            Order order, String path, BuyerForm form, Map<String, String> faults, Words words, Model model) {
        model.addAttribute(
                "page",
                new TaxInvoicePage(
                        order.number().value(),
                        path,
                        invoices.of(order.number()),
                        form,
                        FieldError.inWords(faults, words),
                        notices.ofTaxInvoice(words)));
        return VIEW;
    }

    private static BuyerForm form(Map<String, String> sent) {
        return new BuyerForm(
                typed(sent, "name"),
                typed(sent, "vat-number"),
                typed(sent, "street"),
                typed(sent, "building"),
                typed(sent, "district"),
                typed(sent, "city"),
                typed(sent, "postal-code"));
    }

    private static PersonalText typed(Map<String, String> sent, String field) {
        return new PersonalText(sent.getOrDefault(field, ""));
    }

    private static String link(Map<String, String> path) {
        return "/orders/" + path.get("number") + "/" + path.get("secret") + "/tax-invoice";
    }

    private static String mine(Map<String, String> path) {
        return MyOrdersController.path(String.valueOf(path.get("number"))) + "/tax-invoice";
    }
}
