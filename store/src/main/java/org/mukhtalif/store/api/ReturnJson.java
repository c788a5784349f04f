package org.mukhtalif.store.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.Return;

/// Goods that go back, and how far that has come.
///
/// @param merchant whose part of the order they are of
/// @param reason `changed-mind`, `damaged`, `wrong-goods`, `not-as-described` or `incomplete`
/// @param state `asked`, `approved`, `declined`, `received` or `refunded`
/// @param since when that state began
/// @param declined why it was not accepted
/// @param refunded what goes back to the shopper
/// @param photos how many are kept
/// @param number of the return
/// @param order the number of the order
/// @param lines what goes back
/// @param askedAt when it was asked for
record ReturnJson(
        String number,
        String order,
        long merchant,
        String reason,
        List<ReturnLineJson> lines,
        Instant askedAt,
        String state,
        Instant since,
        @Nullable String declined,
        @Nullable Amount refunded,
        int photos) {

    ReturnJson {
        lines = List.copyOf(lines);
    }

    static ReturnJson of(Return found, @Nullable Refund refund, int photos) {
        var asking = found.asking();
        return new ReturnJson(
                asking.number().value(),
                asking.order().value(),
                asking.merchant().value(),
                asking.reason().key(),
                asking.pieces().stream()
                        .map(each -> new ReturnLineJson(each.position(), each.quantity()))
                        .toList(),
                asking.at(),
                state(found),
                found.since(),
                found instanceof Return.Declined declined ? declined.reason().key() : null,
                refund == null ? null : Amount.of(refund.total()),
                photos);
    }

    private static String state(Return found) {
        return switch (found) {
            case Return.Asked _ -> "asked";
            case Return.Approved _ -> "approved";
            case Return.Declined _ -> "declined";
            case Return.Received _ -> "received";
            case Return.Refunded _ -> "refunded";
        };
    }

    /// Pieces of one line.
    ///
    /// @param line which line of the merchant's part, counted from 0
    /// @param pieces how many
    record ReturnLineJson(int line, int pieces) {}
}
