package org.mukhtalif.store.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to an order on its way, and what can be done about it now.
///
/// @param awaitsPayment whether it waits for its money; then it is called off as a whole or not at all
/// @param cancellable ids of the merchants whose part can be called off, since nothing of it is packed
/// @param late ids of the merchants whose part comes so late that it can be called off wherever it is
/// @param correctable whether it can still be mended who receives it and where
/// @param shortCodeWanted whether a parcel waits for the short code of the National Address
/// @param owedNoMore what of the order's `total` nobody owes any more: parts that were called off, what did not arrive
///     and was to be paid at its door, and the fee where nobody collects it; absent if nothing is
/// @param due what is left of the `total`, paid or still to be paid; what was paid back is not taken off
/// @param events what happened to the whole of it, in the order of time
record OrderProgressJson(
        boolean awaitsPayment,
        List<Long> cancellable,
        List<Long> late,
        boolean correctable,
        boolean shortCodeWanted,
        @Nullable Amount owedNoMore,
        Amount due,
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
