package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.fulfilment.DeliverySlip;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.Words;

/// The paper on a parcel.
///
/// @param place which of the part's parcels it is; nothing where it travels alone
/// @param recipient nothing if it may not be printed; then `closed` is the key of the reason
/// @param recipientsPath where a recipient who is not the buyer reads what is kept of her; nothing for the buyer
public record DeliverySlipPage(
        String number,
        @Nullable String place,
        String order,
        List<FulfilmentPage.Line> lines,
        String shipping,
        Money toCollect,
        @Nullable Recipient recipient,
        @Nullable String closed,
        @Nullable String recipientsPath) {

    /// Whom the courier looks for.
    ///
    /// @param address a line each
    public record Recipient(
            PersonalText fullName,
            PersonalText mobile,
            PersonalText address,
            @Nullable PersonalText shortAddress) {}

    static DeliverySlipPage of(DeliverySlip slip, AtTheDoor door, @Nullable String place, Words words) {
        var content = FulfilmentPage.of(slip.fulfilment(), slip.part(), door, words);
        return switch (slip) {
            case DeliverySlip.Printed printed ->
                page(content, place, to(printed), null, recipientsPath(content.order(), printed));
            case DeliverySlip.Erased _ -> page(content, place, null, "desk.slip.erased", null);
            case DeliverySlip.WindowClosed _ -> page(content, place, null, "desk.slip.window-closed", null);
        };
    }

    private static @Nullable String recipientsPath(String order, DeliverySlip.Printed slip) {
        return slip.recipientsLink()
                .map(secret -> "/parcels/" + order + "/" + secret.toLink())
                .orElse(null);
    }

    private static Recipient to(DeliverySlip.Printed slip) {
        return new Recipient(
                slip.recipient(),
                slip.mobile(),
                slip.address(),
                slip.shortAddress().orElse(null));
    }

    private static DeliverySlipPage page(
            FulfilmentPage content,
            @Nullable String place,
            @Nullable Recipient recipient,
            @Nullable String closed,
            @Nullable String recipientsPath) {
        return new DeliverySlipPage(
                content.number(),
                place,
                content.order(),
                content.lines(),
                content.sums().shipping(),
                content.sums().toCollect(),
                recipient,
                closed,
                recipientsPath);
    }
}
