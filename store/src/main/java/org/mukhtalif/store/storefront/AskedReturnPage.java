package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.money.Money;

/// One return, for whoever asked for it: how far it has come, and the photos she sent.
///
/// @param orderPath of the order's page; the return's own lies below it
/// @param note why it was not accepted, or what to do now
/// @param refunded what goes back to her
public record AskedReturnPage(
        String number,
        String orderPath,
        String merchant,
        List<Line> lines,
        String reason,
        Instant askedAt,
        String state,
        String tone,
        @Nullable String note,
        @Nullable Money refunded,
        Photos photos) {

    public AskedReturnPage {
        lines = List.copyOf(lines);
    }

    public String path() {
        return orderPath + "/returns/" + number;
    }

    public record Line(String title, @Nullable String option, String picture, String tile, int quantity) {}

    /// @param kept how many are kept
    /// @param opened addresses of what she asked to see, each holding its picture
    /// @param openable whether she can ask for that here
    /// @param room how many more can be sent
    /// @param fault what was wrong with those just sent
    public record Photos(
            int kept,
            List<PersonalText> opened,
            boolean openable,
            int room,
            String why,
            @Nullable String fault) {
        public Photos {
            opened = List.copyOf(opened);
        }
    }
}
