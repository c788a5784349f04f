package org.mukhtalif.store.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.payments.PaymentReference;

/// An order about to be placed.
///
/// @param parties who placed it and who receives it
/// @param coupon the code with which something is taken off
/// @param ofAccount whether the buyer has an account: then the order stays hers until the account is destroyed, else
///     only until the contact of this order is
/// @param withShortAddress whether the recipient's short address is among its contact
public record OrderDraft(
        OrderNumber number,
        Instant placedAt,
        Parties parties,
        boolean ofAccount,
        boolean withShortAddress,
        String language,
        String termsVersion,
        PaymentReference payment,
        PaymentFee fee,
        Optional<String> coupon,
        List<MerchantOrder> parts) {

    Order placed() {
        return order(parts);
    }

    Order confirmed() {
        return order(parts.stream()
                .map(part -> part.at(new OrderState.Confirmed(placedAt)))
                .toList());
    }

    private Order order(List<MerchantOrder> parts) {
        return new Order(
                number, placedAt, parties, withShortAddress, language, termsVersion, payment, fee, coupon, parts);
    }
}
