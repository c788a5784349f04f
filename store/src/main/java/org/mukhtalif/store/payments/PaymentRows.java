package org.mukhtalif.store.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.UUID;
import org.mukhtalif.store.money.Money;

/// Reads a payment's row into the type of its state.
class PaymentRows {

    private PaymentRows() {}

    static Payment toPayment(ResultSet row, int index) throws SQLException {
        var reference = new PaymentReference(row.getObject("reference", UUID.class));
        var method = PaymentMethod.valueOf(row.getString("method"));
        var currency = Currency.getInstance(row.getString("currency"));
        var due = new Money(row.getLong("due_minor"), currency);
        var taken = new Money(row.getLong("taken_minor"), currency);
        var startedAt = time(row, "started_at");
        var state = row.getString("state");
        return switch (state) {
            case "STARTED" -> new Payment.Started(reference, method, due, taken, startedAt);
            case "AUTHORISED" -> new Payment.Authorised(reference, method, due, startedAt);
            case "CAPTURED" -> new Payment.Captured(reference, method, due, time(row, "ended_at"));
            case "REFUNDED" -> new Payment.Refunded(reference, method, due, time(row, "ended_at"));
            case "CANCELLED" -> new Payment.Cancelled(reference, method, due, time(row, "ended_at"));
            case "EXPIRED" -> new Payment.Expired(reference, method, due, time(row, "ended_at"));
            case "FAILED" -> new Payment.Failed(reference, method, due, time(row, "ended_at"));
            default -> throw new IllegalStateException("No payment state is called " + state);
        };
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
