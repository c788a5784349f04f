package org.mukhtalif.store.api;

import java.time.Instant;
import java.util.List;

/// What happened to an order on its way, and what can be done about it now.
///
/// @param awaitsPayment whether it waits for its money; then it is called off as a whole or not at all
/// @param cancellable ids of the merchants whose part can be called off, since nothing of it is packed
/// @param late ids of the merchants whose part can be called off, wherever it is, since it is more than fifteen days
/// late
/// @param correctable whether it can still be mended who receives it and where
/// @param shortCodeWanted whether a parcel waits for the short code of the National Address
/// @param events what happened to the whole of it, in the order of time
record OrderProgressJson(
        boolean awaitsPayment,
        List<Long> cancellable,
        List<Long> late,
        boolean correctable,
        boolean shortCodeWanted,
        List<EventJson> events) {

    OrderProgressJson {
        cancellable = List.copyOf(cancellable);
        late = List.copyOf(late);
        events = List.copyOf(events);
    }

    /// @param kind `paid`, `lapsed` when the money did not come in time, `called-off`, `paid-late`, or `paid-in-vain`
    ///     when it came too late and goes back
    record EventJson(String kind, Instant at) {}
}
