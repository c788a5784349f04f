package org.mukhtalif.store.api;

import java.time.Instant;
import java.util.List;

/// What happened to an order on its way, and what can be done about it now.
///
/// @param awaitsPayment whether it waits for its money; then it is called off as a whole or not at all
/// @param cancellable ids of the merchants whose part can be called off, since nothing of it is packed
/// @param late ids of the merchants whose part comes so late that it can be called off wherever it is
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

    /// Something that happened to the whole of an order.
    ///
    /// @param kind `paid`, `lapsed`, `called-off`, `paid-late`, or `paid-in-vain` where it goes back
    /// @param at when
    record EventJson(String kind, Instant at) {}
}
