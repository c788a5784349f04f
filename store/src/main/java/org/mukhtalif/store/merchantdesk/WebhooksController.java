package org.mukhtalif.store.merchantdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.ui.LongList;
import org.mukhtalif.store.ui.Words;
import org.mukhtalif.store.webhooks.Endpoint;
import org.mukhtalif.store.webhooks.EndpointAnswer;
import org.mukhtalif.store.webhooks.Endpoints;
import org.mukhtalif.store.webhooks.Message;
import org.mukhtalif.store.webhooks.MessagePlace;
import org.mukhtalif.store.webhooks.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The merchant's own programs: `/desk/webhooks`.
@Controller
class WebhooksController {

    private static final String VIEW = "merchantdesk/webhooks";
    static final int ROWS = 50;

    private static final LongList MESSAGES = new LongList("/desk/webhooks", "messages", ROWS);

    private final Workplaces workplaces;
    private final Endpoints endpoints;
    private final Messages messages;

    WebhooksController(Workplaces workplaces, Endpoints endpoints, Messages messages) {
        this.workplaces = workplaces;
        this.endpoints = endpoints;
        this.messages = messages;
    }

    @GetMapping("/desk/webhooks")
    String list(@RequestParam(defaultValue = "") String messages, SignedIn holder, Model model) {
        return show(workplaces.of(holder).id(), MessagePlace.of(messages), Registering.NOTHING, model);
    }

    /// The secret is told on the page that answers, and nowhere else.
    @PostMapping("/desk/webhooks")
    String register(
            @RequestParam(defaultValue = "") String url,
            SignedIn holder,
            Words words,
            HttpServletResponse response,
            Model model) {
        var merchant = workplaces.of(holder).id();
        return switch (endpoints.register(merchant, url)) {
            case EndpointAnswer.Registered(var _, var secret) ->
                show(merchant, Optional.empty(), new Registering(secret, null, ""), model);
            case EndpointAnswer.Refused(var key) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(merchant, Optional.empty(), new Registering(null, words.of(key), url), model);
            }
        };
    }

    @PostMapping("/desk/webhooks/{id}/removal")
    String remove(@PathVariable UUID id, SignedIn holder) {
        endpoints.remove(workplaces.of(holder).id(), id);
        return "redirect:/desk/webhooks?notice=webhook-removed";
    }

    @PostMapping("/desk/webhooks/{id}/messages/{message}/replay")
    String replay(@PathVariable UUID id, @PathVariable String message, SignedIn holder) {
        messages.replay(workplaces.of(holder).id(), message, id);
        return "redirect:/desk/webhooks?notice=webhook-again";
    }

    /// What came of a registration: a secret, or what is wrong with the address that was typed.
    private record Registering(
            @Nullable String secret, @Nullable String fault, String typed) {

        static final Registering NOTHING = new Registering(null, null, "");
    }

    private String show(MerchantId merchant, Optional<MessagePlace> after, Registering answer, Model model) {
        var programs =
                endpoints.of(merchant).stream().map(WebhooksController::program).toList();
        var told = MESSAGES.piece(
                messages.of(merchant, after, MESSAGES.sought()), after, Message::place, WebhooksController::told);
        model.addAttribute("page", new WebhooksPage(programs, told, answer.secret(), answer.fault(), answer.typed()));
        return VIEW;
    }

    private static WebhooksPage.Program program(Endpoint endpoint) {
        return new WebhooksPage.Program(endpoint.id().toString(), endpoint.url().toString(), endpoint.madeAt());
    }

    private static WebhooksPage.Told told(Message message) {
        var state = switch (message.state()) {
            case Message.State.Waiting _ -> message.tries() == 0 ? "waiting" : "again";
            case Message.State.Told _ -> "told";
            case Message.State.GivenUp _ -> "given-up";
        };
        var tone = switch (message.state()) {
            case Message.State.Waiting _ -> "saffron";
            case Message.State.Told _ -> "palm";
            case Message.State.GivenUp _ -> "pomegranate";
        };
        return new WebhooksPage.Told(
                message.id(),
                message.endpoint().toString(),
                message.kind(),
                message.writtenAt(),
                "webhooks.state." + state,
                tone,
                message.answer().map(String::valueOf).orElse("–"),
                message.tries());
    }
}
