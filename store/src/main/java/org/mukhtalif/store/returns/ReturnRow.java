package org.mukhtalif.store.returns;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// A return as a row of `returns.goods_return`.
record ReturnRow(
        String state,
        @Nullable String decidedBy,
        @Nullable String declined,
        @Nullable String refund) {

    static final String SELECT = """
            select g.number, g.order_number, g.merchant_id, g.reason, g.asked_at, g.state, g.state_since, g.decided_by,
                   g.decline_reason, g.refund_number,
                   (select array_agg(p.position order by p.position)
                      from returns.returned_piece p
                     where p.return_number = g.number) as positions,
                   (select array_agg(p.quantity order by p.position)
                      from returns.returned_piece p
                     where p.return_number = g.number) as quantities
              from returns.goods_return g
            """;

    static ReturnRow of(Return state) {
        return switch (state) {
            case Return.Asked _ -> new ReturnRow("ASKED", null, null, null);
            case Return.Approved approved ->
                new ReturnRow("APPROVED", approved.by().name(), null, null);
            case Return.Declined declined ->
                new ReturnRow(
                        "DECLINED", declined.by().name(), declined.reason().name(), null);
            case Return.Received _ -> new ReturnRow("RECEIVED", null, null, null);
            case Return.Refunded refunded ->
                new ReturnRow("REFUNDED", null, null, refunded.refund().value());
        };
    }

    static Return toReturn(ResultSet row, int index) throws SQLException {
        var since = row.getObject("state_since", OffsetDateTime.class).toInstant();
        var asking = new Return.Asking(
                new ReturnNumber(row.getString("number")),
                new OrderNumber(row.getString("order_number")),
                new MerchantId(row.getLong("merchant_id")),
                pieces(row),
                ReturnReason.valueOf(row.getString("reason")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
        return switch (row.getString("state")) {
            case "ASKED" -> new Return.Asked(asking);
            case "APPROVED" -> new Return.Approved(asking, Decider.valueOf(row.getString("decided_by")), since);
            case "DECLINED" ->
                new Return.Declined(
                        asking,
                        DeclineReason.valueOf(row.getString("decline_reason")),
                        Decider.valueOf(row.getString("decided_by")),
                        since);
            case "RECEIVED" -> new Return.Received(asking, since);
            case "REFUNDED" ->
                new Return.Refunded(asking, new RefundNumber(requireNonNull(row.getString("refund_number"))), since);
            default -> throw new IllegalStateException("No return state is called " + row.getString("state"));
        };
    }

    private static List<ReturnedPieces> pieces(ResultSet row) throws SQLException {
        var positions = (Integer[]) row.getArray("positions").getArray();
        var quantities = (Integer[]) row.getArray("quantities").getArray();
        var pieces = new ArrayList<ReturnedPieces>();
        for (int line = 0; line < positions.length; line++)
            pieces.add(new ReturnedPieces(positions[line], quantities[line]));
        return pieces;
    }
}
