package org.mukhtalif.store.invoices;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.money.Money;
import org.springframework.stereotype.Component;

/// Drafts of credit notes. What is taken back of a line is never more than what was charged for it.
@Component
class Credits {

    private final Invoices invoices;

    Credits(Invoices invoices) {
        this.invoices = invoices;
    }

    Optional<Draft> ofAllThatIsLeft(DueTask task, Subject about) {
        return invoices.standing(task.order(), task.merchant(), about)
                .flatMap(standing -> draft(task, standing, standing.left(), CreditReason.CANCELLED));
    }

    /// What is left of a simplified invoice goes back, and the same is charged again in the buyer's name.
    List<Draft> andNamed(DueTask task, Subject about) {
        var standing = invoices.standing(task.order(), task.merchant(), about)
                .filter(found -> found.invoice().form() == Form.SIMPLIFIED);
        return standing.flatMap(found -> draft(task, found, found.left(), CreditReason.NAMED))
                .map(note -> List.of(note, named(task, standing.orElseThrow())))
                .orElse(List.of());
    }

    /// With its discounts, if nothing went back before.
    private static Draft named(DueTask task, StandingInvoice standing) {
        var lines = standing.credited().isEmpty() ? standing.invoice().lines() : standing.left();
        return Draft.of(standing.invoice().about(), task.order(), task.merchant(), lines)
                .named();
    }

    Optional<Draft> of(DueTask task) {
        return invoices.standing(task.order(), task.merchant(), Subject.SALE)
                .flatMap(standing -> draft(
                        task,
                        standing,
                        task.lines().stream()
                                .map(line -> standing.taken(line))
                                .flatMap(Optional::stream)
                                .toList(),
                        CreditReason.RETURNED));
    }

    private static Optional<Draft> draft(
            DueTask task, StandingInvoice standing, List<InvoiceLine> lines, CreditReason reason) {
        if (lines.isEmpty() || lines.stream().map(InvoiceLine::gross).allMatch(Money::isZero)) return Optional.empty();
        var invoice = standing.invoice();
        return Optional.of(new Draft(
                Kind.CREDIT_NOTE,
                invoice.form(),
                invoice.about(),
                invoice.order(),
                task.merchant(),
                lines,
                Optional.of(new Correction(invoice.uuid(), invoice.number(), task.key(), reason)),
                Optional.empty()));
    }
}
