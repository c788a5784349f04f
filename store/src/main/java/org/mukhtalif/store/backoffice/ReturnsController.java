package org.mukhtalif.store.backoffice;

import java.util.Arrays;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.returns.Decider;
import org.mukhtalif.store.returns.DeclineReason;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.returns.ReturnNumber;
import org.mukhtalif.store.returns.ReturnSteps;
import org.mukhtalif.store.returns.ReturnedPieces;
import org.mukhtalif.store.returns.Returns;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Returns as the store sees them, at `/staff/returns`: it decides where a merchant does not, or decided wrongly.
@Controller
class ReturnsController {

    private static final int MOST = 200;

    private final Returns returns;
    private final ReturnSteps steps;
    private final Merchants merchants;

    ReturnsController(Returns returns, ReturnSteps steps, Merchants merchants) {
        this.returns = returns;
        this.steps = steps;
        this.merchants = merchants;
    }

    @GetMapping("/staff/returns")
    String list(SignedIn who, Words words, Model model) {
        var rows =
                returns.undecided(MOST).stream().map(found -> row(found, words)).toList();
        var declines = Arrays.stream(DeclineReason.values())
                .map(reason -> new Choice(reason.key(), words.of("returns.decline." + reason.key())))
                .toList();
        model.addAttribute("page", new ReturnsPage(StaffLinks.of(who.role(), words), rows, declines));
        return "backoffice/returns";
    }

    @PostMapping("/staff/returns/{number}/approval")
    String approve(@PathVariable String number) {
        return answer(steps.approve(numbered(number), Decider.STORE), "approved");
    }

    @PostMapping("/staff/returns/{number}/refusal")
    String decline(@PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        var known = numbered(number);
        return answer(DeclineReason.of(reason).flatMap(why -> steps.decline(known, why, Decider.STORE)), "declined");
    }

    private static String answer(Optional<Return> after, String done) {
        return "redirect:/staff/returns?notice=return-" + (after.isPresent() ? done : "not-decided");
    }

    private ReturnNumber numbered(String typed) {
        return ReturnNumber.of(typed)
                .filter(number -> returns.find(number).isPresent())
                .orElseThrow(NoSuchPage::new);
    }

    private ReturnsPage.Row row(Return found, Words words) {
        var asking = found.asking();
        return new ReturnsPage.Row(
                asking.number().value(),
                asking.order().value(),
                merchants.find(asking.merchant()).orElseThrow().name().in(words.locale()),
                words.counted(
                        "returns.pieces",
                        asking.pieces().stream()
                                .mapToInt(ReturnedPieces::quantity)
                                .sum()),
                words.of("returns.reason." + asking.reason().key()),
                state(found, words),
                asking.at(),
                found instanceof Return.Asked || found instanceof Return.Declined,
                found instanceof Return.Asked);
    }

    private static String state(Return found, Words words) {
        return switch (found) {
            case Return.Asked _ -> words.of("returns.state.asked");
            case Return.Approved _ -> words.of("returns.state.approved");
            case Return.Declined declined ->
                words.of("returns.state.declined") + " · "
                        + words.of("returns.decline." + declined.reason().key());
            case Return.Received _ -> words.of("returns.state.received");
            case Return.Refunded _ -> words.of("returns.state.refunded");
        };
    }
}
