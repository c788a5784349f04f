package org.mukhtalif.store.couriers;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.store.fulfilment.CourierKey;

/// A list of parcels for a courier.
///
/// @param parcels how many stand in it
/// @param writtenAt when its file was laid into the folder; empty as long as it is being written
/// @param removedAt since when its file does not lie there any more
public record Manifest(
        long id,
        CourierKey courier,
        Instant madeAt,
        int parcels,
        Optional<Instant> writtenAt,
        Optional<Instant> removedAt) {}
