package org.mukhtalif.store.backoffice;

import java.time.Clock;
import java.util.UUID;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.payments.Alarms;
import org.mukhtalif.store.payments.BankTransfers;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.payments.RefundId;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Money that a machine does not decide about: `/staff/payments`.
@Controller
class PaymentsController {

    private static final String BACK = "redirect:/staff/payments?notice=";

    private final PaymentsPages pages;
    private final BankTransfers transfers;
    private final Alarms alarms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PaymentsController(
            PaymentsPages pages, BankTransfers transfers, Alarms alarms, TransactionTemplate transaction, Clock clock) {
        this.pages = pages;
        this.transfers = transfers;
        this.alarms = alarms;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/staff/payments")
    String show(
            @RequestParam(defaultValue = "") String alarms,
            @RequestParam(defaultValue = "") String transfers,
            @RequestParam(defaultValue = "") String refunds,
            SignedIn who,
            Words words,
            Model model) {
        model.addAttribute("page", pages.show(who, PlacesInLists.of(alarms, transfers, refunds), words));
        return "backoffice/payments";
    }

    /// A transfer of a shopper is on the store's account.
    @PostMapping("/staff/payments/{reference}/arrival")
    String arrived(@PathVariable UUID reference) {
        return BACK + (transfers.received(new PaymentReference(reference)) ? "transfer-noted" : "transfer-too-late");
    }

    /// Money was transferred back to a shopper.
    @PostMapping("/staff/payments/refunds/{id}/transfer")
    String returned(@PathVariable UUID id) {
        transaction.executeWithoutResult(_ -> pages.refunds().done(new RefundId(id), clock.instant()));
        return BACK + "refund-noted";
    }

    @PostMapping("/staff/payments/alarms/{id}/end")
    String seen(@PathVariable UUID id) {
        alarms.seen(id, clock.instant());
        return BACK + "alarm-seen";
    }
}
