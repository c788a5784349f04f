package org.mukhtalif.store.invoices;

import java.time.Duration;
import org.mukhtalif.store.bells.Bell;
import org.springframework.stereotype.Component;

/// Has documents written as soon as their sale is committed. The shopper does not wait for it, and sellers do not wait
/// for each other.
@Component
class DueBell extends Bell {

    private final DueWork work;

    DueBell(DueWork work) {
        super("invoices", Duration.ofSeconds(10));
        this.work = work;
    }

    @Override
    protected void answer() {
        work.writeAll();
    }
}
