package org.mukhtalif.store.merchantdesk;

import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.returns.Decider;
import org.mukhtalif.store.returns.DeclineReason;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.returns.ReturnNumber;
import org.mukhtalif.store.returns.ReturnSteps;
import org.mukhtalif.store.returns.Returns;
import org.mukhtalif.store.ui.LongList;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What shoppers want to send back to the merchant, and what he decides: `/desk/returns`.
@Controller
class ReturnsController {

    static final int ROWS = 200;

    private static final LongList RETURNS = new LongList("/desk/returns", "returns", ROWS);

    private final Workplaces workplaces;
    private final Returns returns;
    private final ReturnSteps steps;
    private final ReturnPages pages;

    ReturnsController(Workplaces workplaces, Returns returns, ReturnSteps steps, ReturnPages pages) {
        this.workplaces = workplaces;
        this.returns = returns;
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping("/desk/returns")
    String list(@RequestParam(defaultValue = "") String returns, SignedIn holder, Model model) {
        var merchant = workplaces.of(holder).id();
        var after = ReturnNumber.of(returns).flatMap(number -> this.returns.find(number, merchant));
        var found = this.returns.of(merchant, after, RETURNS.sought());
        model.addAttribute("page", new ReturnsPage(RETURNS.piece(found, after, Return::number, ReturnsPage.Row::of)));
        return "merchantdesk/returns";
    }

    @GetMapping("/desk/returns/{number}")
    String show(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String photos,
            SignedIn holder,
            Words words,
            Model model) {
        var found = find(number, workplaces.of(holder).id());
        model.addAttribute(
                "page", photos.equals("shown") ? pages.withPhotos(found, words) : pages.show(found, null, words));
        return "merchantdesk/return";
    }

    @PostMapping("/desk/returns/{number}/approval")
    ModelAndView approve(@PathVariable String number, SignedIn holder, Words words) {
        var found = find(number, workplaces.of(holder).id());
        return answer(found, steps.approve(found.number(), Decider.MERCHANT), "approved", words);
    }

    @PostMapping("/desk/returns/{number}/refusal")
    ModelAndView decline(
            @PathVariable String number, @RequestParam(defaultValue = "") String reason, SignedIn holder, Words words) {
        var found = find(number, workplaces.of(holder).id());
        return DeclineReason.of(reason)
                .map(why -> answer(found, steps.decline(found.number(), why, Decider.MERCHANT), "declined", words))
                .orElseGet(() -> refused(found, "desk.return.no-reason", words));
    }

    @PostMapping("/desk/returns/{number}/receipt")
    ModelAndView receive(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String sellable,
            SignedIn holder,
            Words words) {
        var found = find(number, workplaces.of(holder).id());
        return answer(found, steps.receive(found.number(), sellable.equals("yes")), "received", words);
    }

    private ModelAndView answer(Return before, Optional<Return> after, String done, Words words) {
        return after.map(_ -> new ModelAndView("redirect:/desk/returns/" + before.number() + "?notice=return-" + done))
                .orElseGet(() -> refused(returns.find(before.number()).orElse(before), "desk.return.not-now", words));
    }

    private ModelAndView refused(Return now, String fault, Words words) {
        return new ModelAndView(
                "merchantdesk/return",
                Map.of("page", pages.show(now, words.of(fault), words)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Return find(String number, MerchantId merchant) {
        return ReturnNumber.of(number)
                .flatMap(known -> returns.find(known, merchant))
                .orElseThrow(NoSuchPage::new);
    }
}
