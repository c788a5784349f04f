package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.invoices.BuyerForm;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Asking for a tax invoice in the buyer's name after an order is placed, for programs.
@RestController
@Tag(name = "invoices")
class ApiTaxInvoiceController {

    private final OpenOrders orders;
    private final TaxInvoices invoices;

    ApiTaxInvoiceController(OpenOrders orders, TaxInvoices invoices) {
        this.orders = orders;
        this.invoices = invoices;
    }

    @GetMapping("/api/v1/orders/{number}/tax-invoice")
    @Operation(
            operationId = "getGuestTaxInvoice",
            summary = "Whether a tax invoice can be asked for a guest's order, and what became of it",
            description = """
                    `open` with the moment until which it can be asked for, `asked`, `too-late`, or
                    `nothing-to-name` while nothing is invoiced. Ask this before showing the form. An order of an account
                    gets 404 here: it is its holder's.
                    """)
    TaxInvoiceStateJson show(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            Words words) {
        return state(orders.guestsOnly(number, secret, words));
    }

    @GetMapping("/api/v1/me/orders/{number}/tax-invoice")
    @Operation(
            operationId = "getMyTaxInvoice",
            summary = "Whether a tax invoice can be asked for one's own order, and what became of it",
            description = """
                    `open` with the moment until which it can be asked for, `asked`, `too-late`, or
                    `nothing-to-name` while nothing is invoiced. Ask this before showing the form.
                    """)
    TaxInvoiceStateJson show(@PathVariable String number, SignedIn shopper, Words words) {
        return state(orders.own(number, shopper, words));
    }

    @PostMapping("/api/v1/orders/{number}/tax-invoice")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "askForGuestTaxInvoice",
            summary = "Asks for a tax invoice in the buyer's name for a guest's order; once for an order",
            description = """
                    Needs the registered name, the VAT number of fifteen digits and the registered address; all
                    of it is sealed for six years, which `listAskedFields` says in the policy's words.
                    `tax-invoice-closed` when it was asked for before, or cannot be now.
                    """)
    @ApiResponse(responseCode = "202", description = "It is being written, and stands among the invoices in a moment")
    @ApiResponse(responseCode = "409", description = "It was asked for before, or cannot be asked for now")
    @ApiResponse(responseCode = "422", description = "Something sent cannot be so")
    TaxInvoiceStateJson ask(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            @RequestBody BuyerJson sent,
            Words words) {
        return ask(orders.guestsOnly(number, secret, words), sent, words);
    }

    @PostMapping("/api/v1/me/orders/{number}/tax-invoice")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "askForMyTaxInvoice",
            summary = "Asks for a tax invoice in one's own name for one's own order; once for an order",
            description = """
                    Needs the registered name, the VAT number of fifteen digits and the registered address,
                    which are sealed for six years. `tax-invoice-closed` when it was asked for before, or cannot
                    be now; `invalid` names the fields to mend.
                    """)
    @ApiResponse(responseCode = "202", description = "It is being written, and stands among the invoices in a moment")
    @ApiResponse(responseCode = "409", description = "It was asked for before, or cannot be asked for now")
    @ApiResponse(responseCode = "422", description = "Something sent cannot be so")
    TaxInvoiceStateJson ask(@PathVariable String number, @RequestBody BuyerJson sent, SignedIn shopper, Words words) {
        return ask(orders.own(number, shopper, words), sent, words);
    }

    private TaxInvoiceStateJson ask(Order order, BuyerJson sent, Words words) {
        boolean open = invoices.of(order.number()) instanceof TaxInvoices.State.Open;
        var faults = invoices.faults(sent.typed());
        if (open && !faults.isEmpty()) throw Problem.ofFields(faults, words);
        if (!open || !invoices.ask(order, sent.typed()))
            throw Problem.of(HttpStatus.CONFLICT, "tax-invoice-closed", words.of("api.tax-invoice-closed.text"), words);
        return state(order);
    }

    private TaxInvoiceStateJson state(Order order) {
        return switch (invoices.of(order.number())) {
            case TaxInvoices.State.Open(var until) -> new TaxInvoiceStateJson("open", until);
            case TaxInvoices.State.NothingToName _ -> new TaxInvoiceStateJson("nothing-to-name", null);
            case TaxInvoices.State.TooLate(var since) -> new TaxInvoiceStateJson("too-late", since);
            case TaxInvoices.State.Asked(var at) -> new TaxInvoiceStateJson("asked", at);
        };
    }

    /// Whether a tax invoice can be asked for.
    ///
    /// @param state `open`, `asked`, `too-late`, or `nothing-to-name` while nothing is invoiced
    /// @param at until when it can be asked for, since when not, or when it was
    record TaxInvoiceStateJson(String state, @Nullable Instant at) {}

    /// Who is named. It is sealed for six years.
    ///
    /// @param name as registered for VAT
    /// @param vatNumber fifteen digits, the first and the last a 3
    /// @param building four digits
    /// @param postalCode five digits
    record BuyerJson(
            @Nullable PersonalText name,
            @Nullable PersonalText vatNumber,
            @Nullable PersonalText street,
            @Nullable PersonalText building,
            @Nullable PersonalText district,
            @Nullable PersonalText city,
            @Nullable PersonalText postalCode) {

        BuyerForm typed() {
            return new BuyerForm(
                    orBlank(name),
                    orBlank(vatNumber),
                    orBlank(street),
                    orBlank(building),
                    orBlank(district),
                    orBlank(city),
                    orBlank(postalCode));
        }

        private static PersonalText orBlank(@Nullable PersonalText typed) {
            return typed == null ? new PersonalText("") : typed;
        }
    }
}
