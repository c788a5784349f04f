package org.mukhtalif.store.simulator;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// How badly the simulator behaves; well, unless it is told otherwise.
final class Behaviour {

    private final AtomicInteger silences = new AtomicInteger();
    private volatile int delayMillis;
    private volatile long amountOff;
    private volatile boolean holding;
    private volatile boolean refusingRefunds;
    private volatile Notices notices = Notices.ONCE;

    /// How it tells the store what happened.
    enum Notices {
        NEVER,
        ONCE,
        TWICE,
        LATE,
        REORDERED,
        FORGED
    }

    /// Takes what a form says; what it leaves out goes back to good behaviour.
    void become(Map<String, String> form) {
        silences.set(number(form, "silences"));
        delayMillis = number(form, "delay");
        amountOff = number(form, "amount-off");
        holding = form.containsKey("holding");
        refusingRefunds = form.containsKey("refusing-refunds");
        notices = Notices.valueOf(form.getOrDefault("notices", "once").toUpperCase(Locale.ROOT));
    }

    /// Whether the next answer is lost on its way, although what was asked for was done.
    boolean losesAnswer() {
        return silences.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    int delayMillis() {
        return delayMillis;
    }

    long amountOff() {
        return amountOff;
    }

    boolean isHolding() {
        return holding;
    }

    boolean isRefusingRefunds() {
        return refusingRefunds;
    }

    Notices notices() {
        return notices;
    }

    private static int number(Map<String, String> form, String field) {
        var given = form.getOrDefault(field, "0");
        return given.matches("-?[0-9]{1,7}") ? Integer.parseInt(given) : 0;
    }
}
