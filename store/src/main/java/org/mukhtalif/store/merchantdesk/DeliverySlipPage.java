package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.fulfilment.DeliverySlip;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.ui.Words;

/// The paper on a parcel.
///
/// @param recipient nothing if it may not be printed; then `closed` is the key of the reason
/// @param recipientsPath where a recipient who is not the buyer reads what is kept of her; nothing for the buyer
public record DeliverySlipPage(
        String number,
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

    static DeliverySlipPage of(DeliverySlip slip, AtTheDoor door, Words words) {
        return switch (slip) {
            case DeliverySlip.Printed printed ->
                page(printed.fulfilment(), printed.part(), door, words, to(printed), null)
                        .forRecipient(printed);
            case DeliverySlip.Erased erased ->
                page(erased.fulfilment(), erased.part(), door, words, null, "desk.slip.erased");
            case DeliverySlip.WindowClosed closed ->
                page(closed.fulfilment(), closed.part(), door, words, null, "desk.slip.window-closed");
        };
    }

    private DeliverySlipPage forRecipient(DeliverySlip.Printed slip) {
        return new DeliverySlipPage(
                number,
                order,
                lines,
                shipping,
                toCollect,
                recipient,
                closed,
                slip.recipientsLink()
                        .map(secret -> "/parcels/" + order + "/" + secret.toLink())
                        .orElse(null));
    }

    private static Recipient to(DeliverySlip.Printed slip) {
        return new Recipient(
                slip.recipient(),
                slip.mobile(),
                slip.address(),
                slip.shortAddress().orElse(null));
    }

    private static DeliverySlipPage page(
            Fulfilment fulfilment,
            MerchantOrder part,
            AtTheDoor door,
            Words words,
            @Nullable Recipient recipient,
            @Nullable String closed) {
        var content = FulfilmentPage.of(fulfilment, part, door, words);
        return new DeliverySlipPage(
                content.number(),
                content.order(),
                content.lines(),
                content.sums().shipping(),
                content.sums().toCollect(),
                recipient,
                closed,
                null);
    }
}
