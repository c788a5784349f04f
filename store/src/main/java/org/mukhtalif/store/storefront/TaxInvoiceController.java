package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.invoices.BuyerForm;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.storefront.ContactOfOrders.Opened;
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
        return page(orders.byLink(path), BuyerForm.blank(), Map.of(), words, model);
    }

    @PostMapping("/orders/{number}/{secret}/tax-invoice")
    String ask(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Words words,
            HttpServletResponse response,
            Model model) {
        return ask(orders.byLink(path), form(sent), words, response, model);
    }

    @GetMapping("/me/orders/{number}/tax-invoice")
    String show(@PathVariable Map<String, String> path, SignedIn holder, Words words, Model model) {
        return page(orders.ofAccount(path, holder.subject()), BuyerForm.blank(), Map.of(), words, model);
    }

    @PostMapping("/me/orders/{number}/tax-invoice")
    String ask(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            SignedIn holder,
            Words words,
            HttpServletResponse response,
            Model model) {
        return ask(orders.ofAccount(path, holder.subject()), form(sent), words, response, model);
    }

    private String ask(Opened opened, BuyerForm form, Words words, HttpServletResponse response, Model model) {
        var order = opened.order();
        var isOpen = invoices.of(order.number()) instanceof TaxInvoices.State.Open;
        var faults = isOpen ? invoices.faults(form) : Map.<String, String>of();
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(opened, form, faults, words, model);
        }
        if (isOpen && invoices.ask(order, form))
            return "redirect:" + opened.path() + "/invoices?notice=tax-invoice-asked";
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(opened, form, Map.of(), words, model);
    }

    private String page(Opened opened, BuyerForm form, Map<String, String> faults, Words words, Model model) {
        var number = opened.order().number();
        model.addAttribute(
                "page",
                new TaxInvoicePage(
                        number.value(),
                        opened.path() + "/tax-invoice",
                        invoices.of(number),
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
}
