package org.mukhtalif.store.merchantdesk;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.payouts.BankAccount;
import org.mukhtalif.store.payouts.BankAccounts;
import org.mukhtalif.store.payouts.Iban;
import org.mukhtalif.store.payouts.Statements;
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

/// What the merchant has earned, what moved it, what was paid out and where to.
@Controller
class MoneyController {

    private final Workplaces workplaces;
    private final MoneyPages pages;
    private final BankAccounts accounts;
    private final Statements statements;

    MoneyController(Workplaces workplaces, MoneyPages pages, BankAccounts accounts, Statements statements) {
        this.workplaces = workplaces;
        this.pages = pages;
        this.accounts = accounts;
        this.statements = statements;
    }

    @GetMapping("/desk/money")
    String show(
            @RequestParam(defaultValue = "") String movements,
            @RequestParam(defaultValue = "") String statements,
            @RequestParam(defaultValue = "") String documents,
            SignedIn holder,
            Model model) {
        var merchant = workplaces.of(holder).id();
        var places = new MoneyPages.Places(
                LongList.number(movements), LongList.number(statements), pages.document(merchant, documents));
        return page(merchant, places, null, model);
    }

    @PostMapping("/desk/money/account")
    String give(
            @RequestParam(defaultValue = "") String iban,
            @RequestParam(defaultValue = "") String holderName,
            SignedIn holder,
            HttpServletResponse response,
            Words words,
            Model model) {
        var known = Iban.of(iban);
        var registered = BankAccount.visible(holderName);
        var merchant = workplaces.of(holder).id();
        if (known.isPresent() && registered.length() >= 2 && registered.length() <= 70) {
            accounts.give(merchant, new BankAccount(known.get(), registered));
            return "redirect:/desk/money?notice=account-given";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var fault = known.isEmpty() ? "desk.money.account.no-iban" : "desk.money.account.no-holder";
        return page(merchant, MoneyPages.Places.TOP, new MoneyPage.Refused(words.of(fault), iban, registered), model);
    }

    @GetMapping("/desk/money/statements/{id}")
    String statement(@PathVariable long id, SignedIn holder, Model model) {
        var merchant = workplaces.of(holder);
        var statement = statements.find(merchant.id(), id).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", StatementPage.of(statement));
        return "merchantdesk/statement";
    }

    private String page(
            MerchantId merchant, MoneyPages.Places places, MoneyPage.@Nullable Refused refused, Model model) {
        model.addAttribute("page", pages.of(merchant, places, refused));
        return "merchantdesk/money";
    }
}
