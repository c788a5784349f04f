package org.mukhtalif.privacy;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

/// What the engine's doors cost, in CPU time of the calling thread. Commits are cheaper here than in a store: the
/// tests' PostgreSQL
/// does not wait for the disk.
final class DoorSpeed {

    private static final int ORDERS = 4_000;
    private static final Set<PersonalField> SLIP =
            Set.of(PersonalField.RECIPIENT_NAME, PersonalField.RECIPIENT_PHONE, PersonalField.DELIVERY_ADDRESS);

    private DoorSpeed() {}

    static void measure() {
        try (var engine = Engine.start()) {
            for (int round = 1; round <= 3; round++) {
                var people = new ArrayList<Sara>();
                for (int i = 0; i < ORDERS; i++) people.add(Sara.somebodyNew());
                tell(
                        round,
                        "take in an order's contact, 4 fields",
                        ORDERS,
                        () -> people.forEach(
                                sara -> engine.the(Intake.class).collect(List.of(sara.delivery(), sara.notices()))));
                tell(
                        round,
                        "open a slip, 3 fields",
                        ORDERS,
                        () -> people.forEach(
                                sara -> engine.the(Disclosures.class).disclose(slip(sara))));
                tell(round, "open 24 slips as a list", ORDERS / 24, () -> {
                    for (int i = 0; i + 24 <= ORDERS; i += 24)
                        engine.the(Disclosures.class)
                                .disclose(people.subList(i, i + 24).stream()
                                        .map(DoorSpeed::slip)
                                        .toList());
                });
            }
        }
    }

    private static DisclosureRequest slip(Sara sara) {
        return new DisclosureRequest(sara.id(), sara.order(), SLIP, Purpose.RIGHTS, Recipient.THE_PERSON);
    }

    private static void tell(int round, String what, int times, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        work.run();
        double cpuMicros = (threads.getCurrentThreadCpuTime() - cpu) / 1e3 / times;
        double perSecond = times / ((System.nanoTime() - wall) / 1e9);
        System.out.printf("%d  %-40s %8.1f CPU-µs each %8.0f per second%n", round, what, cpuMicros, perSecond);
    }
}
