package org.mukhtalif.store.invoices;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Empties the list of what the authority has to be told, and raises its voice before a day is over.
@Component
public class Reporting {

    private static final Logger log = LoggerFactory.getLogger(Reporting.class);
    private static final Duration BEFORE_THE_END = Duration.ofHours(4);
    private static final Duration DUE_IN = Duration.ofMinutes(10);

    private final Reports reports;
    private final DueTasks tasks;
    private final TaxAuthority authority;
    private final Clock clock;

    Reporting(Reports reports, DueTasks tasks, TaxAuthority authority, Clock clock) {
        this.reports = reports;
        this.tasks = tasks;
        this.authority = authority;
        this.clock = clock;
    }

    /// How the invoices stand: nothing is late while both are 0.
    ///
    /// @param unwritten documents that wait for more than ten minutes, such as for a VAT number that nobody gave
    /// @param nearlyLate documents that the authority has to be told within four hours, or should have been;
    ///     and tax invoices that wait for more than ten minutes to be cleared
    public record Standing(long unwritten, long nearlyLate) {
        public boolean isAlarming() {
            return unwritten > 0 || nearlyLate > 0;
        }
    }

    public Standing standing() {
        var now = clock.instant();
        return new Standing(
                tasks.waitingSince(now.minus(DUE_IN)), reports.lateAt(now.plus(BEFORE_THE_END), now.minus(DUE_IN)));
    }

    /// Tells what is due, and then alarms if something is late.
    public void reportDue() {
        Optional<Reports.Waiting> next;
        while ((next = reports.take()).isPresent()) tell(next.get());
        var standing = standing();
        if (standing.isAlarming())
            log.error(
                    "Invoices wait: {} not written, {} to be reported within four hours, or late, or not cleared",
                    standing.unwritten(),
                    standing.nearlyLate());
    }

    private void tell(Reports.Waiting report) {
        try {
            switch (authority.tell(report).about(report)) {
                case AuthorityAnswer.Verdict.Told _ -> reports.told(report);
                case AuthorityAnswer.Verdict.Cleared(var copy) -> reports.cleared(report, copy);
                case AuthorityAnswer.Verdict.NotYet(var why) -> reports.notAccepted(report, why);
            }
        } catch (IOException unreachable) {
            reports.notAccepted(report, "unreachable");
        } catch (IllegalStateException unopened) {
            log.error("A tax invoice can not be cleared", unopened);
            reports.notAccepted(report, "unopened");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
