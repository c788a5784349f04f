package org.mukhtalif.store.backoffice;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.TypedAmount;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.RefundWish;
import org.mukhtalif.store.ui.NoSuchPage;

/// What somebody of the store wants to give back of one merchant's part, as it was typed: of each line so many pieces
/// at what was paid for them, all of them for the whole line, or an amount; and an amount of the shipping.
record RefundForm(Map<String, String> typed) {

    static final RefundForm EMPTY = new RefundForm(Map.of());

    private static final String AMOUNT = "amount-";
    private static final String PIECES = "pieces-";
    private static final String SHIPPING = "shipping";

    RefundForm {
        typed = Map.copyOf(typed);
    }

    String order() {
        return typed.getOrDefault("order", "");
    }

    /// What was typed for a line; nothing if the form was of another merchant's part.
    @Nullable
    String amount(MerchantId merchant, int position) {
        return isOf(merchant) ? typed.get(AMOUNT + position) : null;
    }

    @Nullable
    String shipping(MerchantId merchant) {
        return isOf(merchant) ? typed.get(AMOUNT + SHIPPING) : null;
    }

    @Nullable
    String pieces(MerchantId merchant, int position) {
        return isOf(merchant) ? typed.get(PIECES + position) : null;
    }

    /// @throws NoSuchPage if the order has no part of this merchant
    Read read(Order order) {
        var merchant = order.merchants().stream().filter(this::isOf).findFirst().orElseThrow(NoSuchPage::new);
        int positions = order.partOf(merchant).orElseThrow().lines().size();
        var lines = new ArrayList<RefundWish.Line>();
        for (int position = 0; position < positions; position++) {
            int pieces = pieces(position);
            var amount = typed.getOrDefault(AMOUNT + position, "");
            if (pieces > 0 && !amount.isBlank()) return new Read.Refused("backoffice.refunds.both");
            if (pieces > 0) lines.add(new RefundWish.Line.Pieces(position, pieces));
            if (amount.isBlank()) continue;
            var money = money(amount);
            if (money.isEmpty()) return new Read.Refused("backoffice.refunds.amount");
            lines.add(new RefundWish.Line.Amount(position, money.get()));
        }
        var shipping = typed.getOrDefault(AMOUNT + SHIPPING, "");
        var none = new Money(0, order.total().currency());
        return (shipping.isBlank() ? Optional.of(none) : money(shipping))
                .map(price -> new RefundWish(order.number(), merchant, lines, price, RefundReason.GOODWILL))
                .<Read>map(Read.Wished::new)
                .orElseGet(() -> new Read.Refused("backoffice.refunds.amount"));
    }

    private int pieces(int position) {
        var chosen = typed.getOrDefault(PIECES + position, "");
        return chosen.matches("\\d{1,3}") ? Integer.parseInt(chosen) : 0;
    }

    /// More than nothing, to the halala.
    private static Optional<Money> money(String typed) {
        return TypedAmount.of(typed)
                .filter(TypedAmount::isWhole)
                .map(TypedAmount::money)
                .filter(money -> money.minorUnits() > 0);
    }

    private boolean isOf(MerchantId merchant) {
        return merchant.toString().equals(typed.get("merchant"));
    }

    sealed interface Read {
        record Wished(RefundWish wish) implements Read {}

        /// @param key of the words that say why
        record Refused(String key) implements Read {}
    }
}
