package org.mukhtalif.store.backoffice;

import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.returns.Decider;
import org.mukhtalif.store.returns.DeclineReason;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.returns.ReturnNumber;
import org.mukhtalif.store.returns.ReturnSteps;
import org.mukhtalif.store.returns.Returns;
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

    private final Returns returns;
    private final ReturnSteps steps;
    private final ReturnPages pages;

    ReturnsController(Returns returns, ReturnSteps steps, ReturnPages pages) {
        this.returns = returns;
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping("/staff/returns")
    String list(@RequestParam(defaultValue = "") String returns, SignedIn who, Words words, Model model) {
        var after = ReturnNumber.of(returns).flatMap(this.returns::find);
        model.addAttribute(
                "page", pages.list(this.returns.undecided(after, ReturnPages.LIST.sought()), after, who, words));
        return "backoffice/returns";
    }

    @GetMapping("/staff/returns/{number}")
    String show(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String photos,
            SignedIn who,
            Words words,
            Model model) {
        model.addAttribute("page", pages.show(find(number), who, photos.equals("shown"), words));
        return "backoffice/return";
    }

    @PostMapping("/staff/returns/{number}/approval")
    String approve(@PathVariable String number) {
        return answer(steps.approve(find(number).number(), Decider.STORE), "approved");
    }

    @PostMapping("/staff/returns/{number}/refusal")
    String decline(@PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        var known = find(number).number();
        return answer(DeclineReason.of(reason).flatMap(why -> steps.decline(known, why, Decider.STORE)), "declined");
    }

    private static String answer(Optional<Return> after, String done) {
        return "redirect:/staff/returns?notice=return-" + (after.isPresent() ? done : "not-decided");
    }

    private Return find(String typed) {
        return ReturnNumber.of(typed).flatMap(returns::find).orElseThrow(NoSuchPage::new);
    }
}
