package org.mukhtalif.store.backoffice;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.retention.LegalHold;
import org.mukhtalif.privacy.retention.LegalHolds;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.orders.Parties;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Holding an order's data back from destruction, with a basis and an end: `/staff/holds`.
@Controller
class HoldController {

    private final LegalHolds holds;
    private final Orders orders;
    private final Clock clock;
    private final ZoneId zone;

    HoldController(LegalHolds holds, Orders orders, Clock clock, ZoneId zone) {
        this.holds = holds;
        this.orders = orders;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/staff/holds")
    String list(SignedIn who, Words words, Model model) {
        var rows = holds.inForce().stream()
                .map(hold -> new HoldsPage.Row(
                        hold.id(),
                        hold.matter().caseId().number(),
                        "privacycentre.holds.basis." + hold.basis().key(),
                        hold.placed(),
                        hold.ends()))
                .toList();
        var bases = LegalHold.Basis.placeable().stream()
                .map(basis -> new Choice(basis.key(), words.of("privacycentre.holds.basis." + basis.key())))
                .toList();
        model.addAttribute("page", new HoldsPage(StaffLinks.of(who.role(), words), rows, bases));
        return "backoffice/holds";
    }

    @PostMapping("/staff/holds")
    String place(
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "") String ends) {
        var matter = OrderNumber.typed(order).flatMap(this::matterOf);
        var reason = LegalHold.Basis.of(basis);
        var end = day(ends).filter(clock.instant()::isBefore);
        if (matter.isEmpty() || reason.isEmpty() || end.isEmpty()) return "redirect:/staff/holds?notice=hold-refused";
        holds.place(matter.get(), reason.get(), end.get());
        return "redirect:/staff/holds?notice=hold-placed";
    }

    @PostMapping("/staff/holds/{id}/release")
    String release(@PathVariable long id) {
        return "redirect:/staff/holds?notice=" + (holds.release(id) ? "hold-released" : "hold-refused");
    }

    private Optional<SubjectCase> matterOf(OrderNumber number) {
        return Optional.ofNullable(orders.partiesOf(Set.of(number)).get(number))
                .flatMap(Parties::receiver)
                .map(subject -> new SubjectCase(subject, CaseId.order(number.value())));
    }

    /// The end of this day where the store is.
    private Optional<Instant> day(String typed) {
        try {
            return Optional.of(
                    LocalDate.parse(typed).plusDays(1).atStartOfDay(zone).toInstant());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
