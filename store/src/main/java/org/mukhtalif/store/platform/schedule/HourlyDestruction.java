package org.mukhtalif.store.platform.schedule;

import java.util.concurrent.TimeUnit;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.retention.ClockJumped;
import org.mukhtalif.privacy.retention.DestructionAtRequest;
import org.mukhtalif.privacy.retention.RetentionSweep;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.accounts.GuardianConsent;
import org.mukhtalif.store.fulfilment.UntoldRecipients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Destroys what is over: data past its period, and registrations that nobody confirmed within a day, or no
/// guardian within a week, and recipients who were not told in time that their data is here. Hourly, so that
/// nothing outlives its period by more than the policy's day, also when one run fails. What a law keeps, such as the
/// buyer of a tax invoice, stays alone. A clock that jumped destroys nothing until somebody has looked at it.
@Component
class HourlyDestruction {

    private static final Logger log = LoggerFactory.getLogger(HourlyDestruction.class);

    private final RetentionSweep sweep;
    private final DestructionAtRequest destruction;
    private final Accounts accounts;
    private final GuardianConsent guardians;
    private final UntoldRecipients recipients;

    HourlyDestruction(
            RetentionSweep sweep,
            DestructionAtRequest destruction,
            Accounts accounts,
            GuardianConsent guardians,
            UntoldRecipients recipients) {
        this.sweep = sweep;
        this.destruction = destruction;
        this.accounts = accounts;
        this.guardians = guardians;
        this.recipients = recipients;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void destroyWhatIsOver() {
        try {
            log.info("Destruction by the clock: {}", sweep.sweep());
        } catch (ClockJumped notDestroyed) {
            log.error("The clock moved by more than a day, so nothing is destroyed by it; see `retention run`");
            return;
        }
        accounts.neverConfirmed().forEach(this::destroy);
        guardians.neverAnswered().forEach(this::destroy);
        recipients.overdue().forEach(matter -> destroy(matter.subject()));
    }

    private void destroy(DataSubjectId subject) {
        try {
            destruction.destroy(subject);
        } catch (RuntimeException failed) {
            log.warn("What nobody confirmed, or was told of, was not destroyed; the next run tries again", failed);
        }
    }
}
