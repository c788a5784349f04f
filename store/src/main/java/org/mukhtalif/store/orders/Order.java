package org.mukhtalif.store.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.payments.PaymentReference;

/// What was agreed between a shopper and the merchants of her cart.
///
/// @param subject whom it is for; nothing once her data was destroyed
/// @param language the language it was placed in: `ar` or `en`
/// @param termsVersion the version of the terms that was accepted
/// @param parts one for each merchant, in merchant order
public record Order(
        OrderNumber number,
        Instant placedAt,
        Optional<DataSubjectId> subject,
        String language,
        String termsVersion,
        PaymentReference payment,
        List<MerchantOrder> parts) {

    public Order {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) throw new IllegalArgumentException("An order has at least one merchant");
    }

    /// The matter under which the order's contact is kept.
    public CaseId caseId() {
        return CaseId.order(number.value());
    }

    public Money items() {
        return parts.stream().map(MerchantOrder::items).reduce(Money::plus).orElseThrow();
    }

    public Money shipping() {
        return parts.stream()
                .map(part -> part.shipping().price())
                .reduce(Money::plus)
                .orElseThrow();
    }

    public Money total() {
        return items().plus(shipping());
    }

    public Money vat() {
        return parts.stream().map(MerchantOrder::vat).reduce(Money::plus).orElseThrow();
    }

    public List<MerchantId> merchants() {
        return parts.stream().map(MerchantOrder::merchant).toList();
    }

    public Optional<MerchantOrder> partOf(MerchantId merchant) {
        return parts.stream().filter(part -> part.merchant().equals(merchant)).findFirst();
    }

    /// How far the whole has come: as far as its slowest part; called off only if every part was.
    public OrderState state() {
        return OrderProgress.of(parts.stream().map(MerchantOrder::state).toList());
    }
}
