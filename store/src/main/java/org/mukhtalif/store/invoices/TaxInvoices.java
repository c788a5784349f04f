package org.mukhtalif.store.invoices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.DeclaredDeadline;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;

/// Tax invoices in the buyer's name. She asks once for an order: while it is placed, or after its simplified invoices
/// are written and within the time in which the law lets a tax invoice be issued for it.
@Component
public class TaxInvoices {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    private final Invoices invoices;
    private final NamingTasks tasks;
    private final Intake intake;
    private final PublishedPolicy policy;
    private final Clock clock;

    TaxInvoices(Invoices invoices, NamingTasks tasks, Intake intake, PublishedPolicy policy, Clock clock) {
        this.invoices = invoices;
        this.tasks = tasks;
        this.intake = intake;
        this.policy = policy;
        this.clock = clock;
    }

    /// Whether it can be asked for, and what became of it.
    public sealed interface State {

        /// It can be asked for until then.
        record Open(Instant until) implements State {}

        /// Nothing is invoiced yet, or all of it was taken back.
        record NothingToName() implements State {}

        /// The time is over.
        record TooLate(Instant since) implements State {}

        /// It was asked for.
        record Asked(Instant at) implements State {}
    }

    public State of(OrderNumber order) {
        var asked = tasks.of(order);
        if (asked.isPresent()) return new State.Asked(asked.get().askedAt());
        var newest = invoices.standing(order).stream()
                .filter(standing -> !standing.left().isEmpty())
                .map(StandingInvoice::invoice)
                .max(Comparator.comparing(Invoice::issuedAt));
        if (newest.isEmpty()) return new State.NothingToName();
        var until = endOf(newest.get().issuedAt());
        return clock.instant().isBefore(until) ? new State.Open(until) : new State.TooLate(until);
    }

    /// What is wrong with what was typed: the form's field and a key of the message bundle.
    public Map<String, String> faults(BuyerForm form) {
        return TypedBuyer.faults(form);
    }

    /// Seals who she is, then notes what has to be written: both, or what was sealed goes within the hour.
    ///
    /// @return false if it can not be asked for (any more)
    public boolean ask(Order order, BuyerForm form) {
        if (!(of(order.number()) instanceof State.Open)) return false;
        var subject = order.subject().orElseGet(DataSubjectId::random);
        var caseId = seal(order.number(), subject, form);
        return tasks.note(order, caseId, subject, clock.instant());
    }

    /// Seals who she is for an order that is about to be placed; [#note] keeps it beside the order. If no order
    /// follows, what was sealed goes within the hour.
    public CaseId seal(OrderNumber order, DataSubjectId subject, BuyerForm form) {
        var caseId = Namings.freshCase(order);
        var request = new IntakeRequest(subject, caseId, Purpose.TAX, TypedBuyer.values(form));
        if (intake.collect(request) instanceof IntakeResult.Refused(var rule))
            throw new IllegalStateException("The engine refuses the buyer of a tax invoice by '%s'".formatted(rule));
        return caseId;
    }

    /// Notes in the transaction in which the order is placed that its invoices are to be in her name.
    public void note(OrderNumber order, CaseId caseId, DataSubjectId subject) {
        tasks.keep(order, caseId, subject, clock.instant());
    }

    /// Who is named on the order's invoices, while her data is there.
    public Optional<DataSubjectId> subjectOf(OrderNumber order) {
        return tasks.of(order).flatMap(Namings.Naming::subject);
    }

    /// So many days after the end of the month of the supply, by the policy's data.
    private Instant endOf(Instant supply) {
        var days = policy.deadlines().stream()
                .filter(each -> each.key().equals("tax-invoice"))
                .findFirst()
                .map(DeclaredDeadline::period)
                .orElse(Duration.ZERO);
        var month = LocalDate.ofInstant(supply, RIYADH).withDayOfMonth(1).plusMonths(1);
        return month.atStartOfDay(RIYADH).plus(days).toInstant();
    }
}
