package org.mukhtalif.store.backoffice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.payouts.BatchAnswer;
import org.mukhtalif.store.payouts.Batches;
import org.mukhtalif.store.payouts.Cash;
import org.mukhtalif.store.payouts.CashPlace;
import org.mukhtalif.store.payouts.Releases;
import org.mukhtalif.store.ui.LongList;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Paying merchants: cash that couriers handed over, batches, their approval by a second person.
@Controller
class PayoutsController {

    private static final Pattern PART = Pattern.compile("([^/]{1,20})/([1-9][0-9]{0,17})(?:/([0-9]{1,15}))?");

    private final PayoutsPages pages;
    private final Batches batches;
    private final Cash cash;
    private final Releases releases;

    PayoutsController(PayoutsPages pages, Batches batches, Cash cash, Releases releases) {
        this.pages = pages;
        this.batches = batches;
        this.cash = cash;
        this.releases = releases;
    }

    @GetMapping("/staff/payouts")
    String show(
            @RequestParam(defaultValue = "") String cash,
            @RequestParam(defaultValue = "") String batches,
            SignedIn who,
            Words words,
            Model model) {
        model.addAttribute("page", pages.overview(who, CashPlace.of(cash), LongList.number(batches), words));
        return "backoffice/payouts";
    }

    /// What waited for nothing but the courier is due at once.
    @PostMapping("/staff/payouts/remittances")
    String remitted(@RequestParam(defaultValue = "") List<String> part) {
        var parts = part.stream()
                .map(PayoutsController::part)
                .flatMap(Optional::stream)
                .toList();
        int news = cash.remitted(parts);
        releases.releaseDue();
        return "redirect:/staff/payouts?notice=" + (news > 0 ? "cash-remitted" : "cash-not-remitted");
    }

    @PostMapping("/staff/payouts/batches")
    String make(SignedIn who) {
        return switch (batches.make(who.subject())) {
            case BatchAnswer.Done(long id) -> "redirect:/staff/payouts/batches/" + id + "?notice=batch-made";
            case BatchAnswer.NothingToPay _, BatchAnswer.SamePerson _, BatchAnswer.NotWaiting _ ->
                "redirect:/staff/payouts?notice=batch-nothing";
        };
    }

    @GetMapping("/staff/payouts/batches/{id}")
    String batch(@PathVariable long id, SignedIn who, Words words, Model model) {
        var batch = batches.find(id).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", pages.batch(batch, who, words));
        return "backoffice/batch";
    }

    @PostMapping("/staff/payouts/batches/{id}/approval")
    String approve(@PathVariable long id, SignedIn who) {
        var notice = switch (batches.approve(id, who.subject())) {
            case BatchAnswer.Done _ -> "batch-approved";
            case BatchAnswer.SamePerson _ -> "batch-same-person";
            case BatchAnswer.NothingToPay _, BatchAnswer.NotWaiting _ -> "batch-not-waiting";
        };
        return "redirect:/staff/payouts/batches/" + id + "?notice=" + notice;
    }

    /// An order's part as the form names it, with what was awaited when the page was made: `M-7K3Q92/12/5750`.
    private static Optional<Cash.Part> part(String typed) {
        var named = PART.matcher(typed);
        if (!named.matches()) return Optional.empty();
        return OrderNumber.of(named.group(1))
                .map(order -> new Cash.Part(
                        order,
                        new MerchantId(Long.parseLong(named.group(2))),
                        Optional.ofNullable(named.group(3)).map(Long::parseLong).map(Money::halalas)));
    }
}
