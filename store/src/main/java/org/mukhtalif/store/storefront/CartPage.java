package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;

/// The cart, by merchant.
///
/// @param refusal what was asked for and cannot be, in words; nothing if nothing was refused
/// @param gone offers that are no longer made, to be taken out
/// @param canOrder whether every line can be had as it stands
public record CartPage(
        List<Group> groups,
        List<Long> gone,
        @Nullable String refusal,
        int pieces,
        Money items,
        Money shipping,
        Money total,
        Money vat,
        boolean canOrder) {

    public CartPage {
        groups = List.copyOf(groups);
        gone = List.copyOf(gone);
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
            List<String> notes) {
        public Line {
            notes = List.copyOf(notes);
        }
    }
}
