package org.mukhtalif.store.payouts;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// Where the list of awaited cash goes on: after this.
public record CashPlace(Instant deliveredAt, OrderNumber order, MerchantId merchant) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4}-[0-9T:.-]{1,26}Z)_([^_]{1,20})_([1-9][0-9]{0,17})");

    /// The place that an address has; nothing if it is none.
    public static Optional<CashPlace> of(String written) {
        var halves = SHAPE.matcher(written);
        if (!halves.matches()) return Optional.empty();
        try {
            var at = Instant.parse(halves.group(1));
            var merchant = new MerchantId(Long.parseLong(halves.group(3)));
            return OrderNumber.of(halves.group(2)).map(order -> new CashPlace(at, order, merchant));
        } catch (DateTimeParseException changedByHand) {
            return Optional.empty();
        }
    }

    /// As an address has it.
    @Override
    public String toString() {
        return deliveredAt + "_" + order + "_" + merchant;
    }
}
