package org.mukhtalif.store.platform.rehearsal;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// When nobody comes in any more.
///
/// @param atNanos by the clock of this machine's running
/// @param atWork once this program has used so many nanoseconds of the processors
record Closing(long atNanos, long atWork) {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Closing after(Limits limits) {
        return new Closing(
                System.nanoTime() + limits.time().toNanos(),
                MACHINE.getProcessCpuTime() + limits.work().toNanos());
    }

    boolean isDue() {
        return System.nanoTime() >= atNanos || MACHINE.getProcessCpuTime() >= atWork;
    }
}
