package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;

/// The cart, by merchant.
///
/// @param refusal what was asked for and cannot be, in words; nothing if nothing was refused
/// @param gone offers that are no longer made, to be taken out
/// @param off what the coupon takes off
/// @param canOrder whether every line can be had as it stands
public record CartPage(
        List<Group> groups,
        List<Long> gone,
        @Nullable String refusal,
        int pieces,
        Money items,
        Money shipping,
        Money off,
        Money total,
        Money vat,
        CouponBox coupon,
        boolean canOrder) {

    public CartPage {
        groups = List.copyOf(groups);
        gone = List.copyOf(gone);
    }

    /// The same page with a coupon that is not kept.
    CartPage refusing(CouponBox tried) {
        return new CartPage(groups, gone, refusal, pieces, items, shipping, off, total, vat, tried, canOrder);
    }

    public boolean isEmpty() {
        return groups.isEmpty() && gone.isEmpty();
    }

    /// What comes from one merchant.
    ///
    /// @param freeHint how much is missing to free shipping, in words, if it is near
    public record Group(
            MerchantCard merchant,
            List<Line> lines,
            Money items,
            Money shipping,
            @Nullable String freeHint) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// @param most how many pieces can be asked for
    /// @param exception said of goods that are not taken back
    /// @param notes what changed since it was put in
    public record Line(
            long offer,
            String title,
            @Nullable String option,
            String path,
            String picture,
            String tile,
            int quantity,
            int most,
            Money price,
            @Nullable Money oldPrice,
            Money total,
            @Nullable String exception,
            List<String> notes) {
        public Line {
            notes = List.copyOf(notes);
        }
    }
}
