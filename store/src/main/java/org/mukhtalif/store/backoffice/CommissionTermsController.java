package org.mukhtalif.store.backoffice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.mukhtalif.store.merchants.CommissionTerms;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.money.Percentage;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Agreeing on a commission, for one merchant or for all, from a day on.
@Controller
class CommissionTermsController {

    private final CommissionTerms terms;
    private final Merchants merchants;

    CommissionTermsController(CommissionTerms terms, Merchants merchants) {
        this.terms = terms;
        this.merchants = merchants;
    }

    @PostMapping("/staff/payouts/terms")
    String agree(
            @RequestParam(defaultValue = "") String merchant,
            @RequestParam(defaultValue = "") String share,
            @RequestParam(defaultValue = "") String from) {
        var whom = merchants.byCode(merchant).map(Merchant::id);
        var percentage = percentage(share);
        var day = day(from);
        boolean known = merchant.isEmpty() || whom.isPresent();
        if (!known || percentage.isEmpty() || day.isEmpty()) return "redirect:/staff/payouts?notice=term-refused";
        try {
            terms.agree(whom, Optional.empty(), day.get(), percentage.get());
            return "redirect:/staff/payouts?notice=term-agreed";
        } catch (DuplicateKeyException agreedBefore) {
            return "redirect:/staff/payouts?notice=term-there";
        }
    }

    private static Optional<Percentage> percentage(String typed) {
        return typed.matches("[0-9]{1,2}([.][0-9]{1,2})?|100") ? Optional.of(Percentage.of(typed)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
