package org.mukhtalif.store.merchantdesk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.returns.DeclineReason;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.Words;

/// One return with what is to come back and what the merchant may do about it now.
///
/// @param note who decided, and why
/// @param refused why the step just tried was not taken
/// @param photos what shows the fault
public record ReturnPage(
        ReturnsPage.Row row,
        List<Line> lines,
        List<Choice> declines,
        boolean decidable,
        boolean receivable,
        @Nullable String note,
        @Nullable String refused,
        Photos photos) {

    public ReturnPage {
        lines = List.copyOf(lines);
        declines = List.copyOf(declines);
    }

    /// @param kept how many there are
    /// @param opened addresses of those that were opened for this page, each holding its picture
    /// @param openable whether the merchant may still see them
    public record Photos(int kept, List<PersonalText> opened, boolean openable) {
        public Photos {
            opened = List.copyOf(opened);
        }
    }

    public record Line(
            String product, @Nullable String option, String sku, String picture, String tile, int quantity) {}

    static ReturnPage of(Return found, MerchantOrder part, @Nullable String refused, Photos photos, Words words) {
        return new ReturnPage(
                ReturnsPage.Row.of(found),
                found.asking().pieces().stream()
                        .map(each -> line(part.lines().get(each.position()), each.quantity(), words))
                        .toList(),
                Arrays.stream(DeclineReason.values())
                        .map(reason -> new Choice(reason.key(), words.of("returns.decline." + reason.key())))
                        .toList(),
                found instanceof Return.Asked,
                found instanceof Return.Approved,
                note(found, words),
                refused,
                photos);
    }

    private static @Nullable String note(Return found, Words words) {
        return switch (found) {
            case Return.Declined declined ->
                words.of("returns.decline." + declined.reason().key()) + " · "
                        + words.of("returns.by." + declined.by().name().toLowerCase(java.util.Locale.ROOT));
            case Return.Approved approved ->
                words.of("returns.by." + approved.by().name().toLowerCase(java.util.Locale.ROOT));
            case Return.Asked _, Return.Received _, Return.Refunded _ -> null;
        };
    }

    private static Line line(LineItem item, int quantity, Words words) {
        return new Line(
                item.product().in(words.locale()),
                item.option().map(option -> option.in(words.locale())).orElse(null),
                item.sku(),
                item.picture(),
                item.tile(),
                quantity);
    }
}
