package org.mukhtalif.store.orders;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.money.Money;

/// One merchant's part of an order.
public record MerchantOrder(
        MerchantId merchant, SellerOfRecord seller, List<LineItem> lines, Shipping shipping, OrderState state) {

    public MerchantOrder {
        requireNonNull(state, "A merchant order has a state");
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException("A merchant order has at least one line");
    }

    /// The same part in another state.
    MerchantOrder at(OrderState state) {
        return new MerchantOrder(merchant, seller, lines, shipping, state);
    }

    /// What the goods cost before anything is taken off.
    public Money items() {
        return lines.stream().map(LineItem::listed).reduce(Money::plus).orElseThrow();
    }

    /// What is taken off the goods and the shipping.
    public Discount discount() {
        return lines.stream().map(LineItem::discount).reduce(shipping.discount(), Discount::plus);
    }

    /// What is paid for goods and shipping.
    public Money total() {
        return lines.stream().map(LineItem::total).reduce(shipping.price(), Money::plus);
    }

    /// The VAT in the total: the sum of what is in each line and in the shipping, never computed from the sum.
    public Money vat() {
        return lines.stream().map(LineItem::vat).reduce(shipping.vat(), Money::plus);
    }

    public int pieces() {
        return lines.stream().mapToInt(LineItem::quantity).sum();
    }
}
