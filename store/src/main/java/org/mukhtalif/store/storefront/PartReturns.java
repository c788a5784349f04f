package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;

/// What went or can go back of one merchant's part.
///
/// @param until until when something can still be sent back; nothing if nothing can
/// @param refunded what has been given back so far; nothing if nothing was
/// @param uncollected what was to be paid at the door and did not arrive; nothing if all did
public record PartReturns(
        List<Row> rows,
        @Nullable Instant until,
        @Nullable Money refunded,
        @Nullable Money uncollected) {

    static final PartReturns NONE = new PartReturns(List.of(), null, null, null);

    public PartReturns {
        rows = List.copyOf(rows);
    }

    /// @param note why it was not accepted, or what to do now; nothing where the state says all
    public record Row(
            String number,
            String pieces,
            String state,
            String tone,
            @Nullable String note) {}
}
