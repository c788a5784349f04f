package org.mukhtalif.store.simulator;

/// Where a try ends, well or not, and the store is told.
final class Till {

    private final Behaviour behaviour;
    private final Notices notices;

    Till(Behaviour behaviour, Notices notices) {
        this.behaviour = behaviour;
        this.notices = notices;
    }

    /// What is taken for a page: what was asked for, unless the simulator is to err.
    long amountOf(Page page) {
        return page.amount + behaviour.amountOff();
    }

    /// @param refusal blank if the try succeeds
    /// @return whether the money is there
    boolean end(Page page, Page.Try attempt, String refusal) {
        if (!refusal.isBlank()) {
            page.end(attempt, "failed", refusal);
            // Spelled as the real one spells it.
            notices.tell("payment_faild", page, attempt);
            return false;
        }
        var status = behaviour.isHolding() ? "authorized" : "paid";
        if (!page.end(attempt, status, "APPROVED")) return false;
        notices.tell(status.equals("paid") ? "payment_paid" : "payment_authorized", page, attempt);
        return true;
    }
}
