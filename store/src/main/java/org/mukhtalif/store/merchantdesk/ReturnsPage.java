package org.mukhtalif.store.merchantdesk;

import java.time.Instant;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.returns.ReturnedPieces;
import org.mukhtalif.store.ui.Piece;

/// The merchant's returns: what waits for him first, then what has ended.
public record ReturnsPage(Piece<Row> returns) {

    /// @param state key of its words, `tone` the colour of their pill
    public record Row(
            String number, String order, int pieces, String reason, String state, String tone, Instant askedAt) {

        static Row of(Return found) {
            var asking = found.asking();
            return new Row(
                    asking.number().value(),
                    asking.order().value(),
                    asking.pieces().stream().mapToInt(ReturnedPieces::quantity).sum(),
                    "returns.reason." + asking.reason().key(),
                    "returns.state." + ReturnsPage.state(found),
                    ReturnsPage.tone(found),
                    asking.at());
        }
    }

    static String state(Return found) {
        return switch (found) {
            case Return.Asked _ -> "asked";
            case Return.Approved _ -> "approved";
            case Return.Declined _ -> "declined";
            case Return.Received _ -> "received";
            case Return.Refunded _ -> "refunded";
        };
    }

    static String tone(Return found) {
        return switch (found) {
            case Return.Asked _, Return.Received _ -> "saffron";
            case Return.Approved _, Return.Refunded _ -> "palm";
            case Return.Declined _ -> "pomegranate";
        };
    }
}
