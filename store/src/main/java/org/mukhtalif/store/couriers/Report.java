package org.mukhtalif.store.couriers;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.fulfilment.CourierKey;

/// A file of a courier that was read.
///
/// @param taken lines that changed something
/// @param unchanged lines that said what was known
/// @param refused the lines that were not believed
public record Report(long id, CourierKey courier, Instant readAt, int taken, int unchanged, List<Refusal> refused) {

    public Report {
        refused = List.copyOf(refused);
    }

    /// @param line its place in the file, from 1 for the head
    /// @param reason the key of why
    public record Refusal(int line, String reason) {}
}
