package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Choice;

/// Asking to send goods of one merchant's part back.
///
/// @param path of the order's page, which is also where the form goes
/// @param until from then on it is too late
/// @param form what was typed and what was wrong with it
/// @param why photos are asked for, from the policy
public record ReturnPage(
        String number,
        String path,
        long merchantId,
        String merchant,
        List<Line> lines,
        List<Choice> reasons,
        Instant until,
        ReturnForm form,
        String why) {

    public ReturnPage {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }

    /// @param quantities how many pieces can be chosen; empty where none can
    /// @param chosen how many were chosen in the form just sent
    /// @param excepted whether these goods are taken back only where they are faulty
    public record Line(
            String field,
            String title,
            @Nullable String option,
            String picture,
            String tile,
            List<Choice> quantities,
            @Nullable String chosen,
            boolean excepted) {
        public Line {
            quantities = List.copyOf(quantities);
        }
    }
}
