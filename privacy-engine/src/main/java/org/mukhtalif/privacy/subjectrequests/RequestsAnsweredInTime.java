package org.mukhtalif.privacy.subjectrequests;

import java.time.Clock;
import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.springframework.stereotype.Component;

/// Counts the requests whose day has passed without an answer.
@Component
class RequestsAnsweredInTime implements Control {

    private final RequestRows rows;
    private final Clock clock;

    RequestsAnsweredInTime(RequestRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "requests-answered-in-time";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_FEW_MINUTES;
    }

    @Override
    public ProofResult probe() {
        int overdue = rows.overdue(clock.instant());
        return ProofResult.heldIf(overdue == 0, overdue + " requests are past their day; see /staff/requests");
    }

    /// Nobody answered for two months.
    @Override
    public Sabotage sabotage() {
        return Sabotage.ofTheData("""
                insert into subjectrequests.request (number, kind, state, language, received_at, due_at)
                values ('R-222222', 'KNOW', 'OPEN', 'ar', timestamptz '2026-01-01', timestamptz '2026-01-31')
                """, "delete from subjectrequests.request where number = 'R-222222'");
    }
}
