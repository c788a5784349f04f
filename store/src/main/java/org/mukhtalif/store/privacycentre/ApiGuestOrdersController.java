package org.mukhtalif.store.privacycentre;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.api.Amount;
import org.mukhtalif.store.api.Problem;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Guests' orders by their e-mail, for programs: for anybody by a letter to that address, for who has an account with
/// it right away. The answer to anybody is the same for every address.
@RestController
@Tag(name = "orders")
class ApiGuestOrdersController {

    private final AskingByEmail asking;
    private final OrdersByEmail found;

    ApiGuestOrdersController(AskingByEmail asking, OrdersByEmail found) {
        this.asking = asking;
        this.found = found;
    }

    @PostMapping("/api/v1/order-recoveries")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "askForGuestOrders",
            summary = "Sends the links of a guest's orders to the e-mail with which she placed them",
            description = """
                    For who has lost the secret of her order. The answer and its time are the same for every address, so
                    nobody learns who has ordered; asking again and again sends no more letters. `invalid` only for what
                    is no e-mail.
                    """)
    @ApiResponse(responseCode = "202", description = "The same answer whether something was ordered with it or not")
    void ask(@RequestBody OrdersWishJson sent, Words words) {
        var email = sent.email() == null ? new PersonalText("") : sent.email();
        asking.ask(email, words.lang()).ifPresent(fault -> {
            throw Problem.ofFields(Map.of("email", fault), words);
        });
    }

    @GetMapping("/api/v1/me/guest-orders")
    @Operation(
            operationId = "listMyGuestOrders",
            summary = "Orders that were placed without an account by the confirmed e-mail of this one, newest first",
            description = """
                    They stay what they are, orders of guests: they join no list, and their destruction is their own. The
                    e-mail is opened to look for them, which stands in the person's log.
                    """)
    List<GuestOrderJson> list(SignedIn holder) {
        return found.ofAccount(holder.subject()).stream()
                .map(order -> new GuestOrderJson(order.number().value(), order.placedAt(), Amount.of(order.total())))
                .toList();
    }

    @PostMapping("/api/v1/me/guest-orders/{number}/secret")
    @Operation(
            operationId = "openMyGuestOrder",
            summary = "The secret of one of these orders, for the header Order-Secret",
            description = """
                    With it the order is asked for as a guest's: what happened to it, paying, its papers, her rights. An
                    order of another e-mail gets 404.
                    """)
    OpenedOrderJson open(@PathVariable String number, SignedIn holder, Words words) {
        return found.secretOf(number, holder.subject())
                .map(OpenedOrderJson::new)
                .orElseThrow(() -> Problem.notFound(words));
    }

    /// Whose orders are looked for.
    ///
    /// @param email with which they were placed
    record OrdersWishJson(@Nullable PersonalText email) {}

    /// An order of a guest.
    ///
    /// @param number of the order
    /// @param placedAt when it was placed
    record GuestOrderJson(String number, Instant placedAt, Amount total) {}

    /// What opens an order.
    ///
    /// @param secret to be sent in the header `Order-Secret`
    record OpenedOrderJson(String secret) {}
}
