package org.mukhtalif.store.merchantdesk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.documents.Marks;
import org.mukhtalif.store.fulfilment.DeliverySlip;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.ui.Words;

/// The slip, or the label, as it leaves the printer. There is one only where the recipient may be read.
///
/// @param from the merchant and its city
/// @param bars the parcel's number for a machine
public record SlipPaper(
        DeliverySlipPage slip,
        DeliverySlipPage.Recipient to,
        String from,
        String city,
        Instant openedAt,
        Marks bars,
        @Nullable Told told) {

    /// What tells a recipient who is not the buyer that her data is here.
    ///
    /// @param address of her page, and the same for a telephone's camera
    public record Told(String address, Marks square) {

        static @Nullable Told at(@Nullable String path, String store) {
            return path == null ? null : new Told(store + path, Marks.square(store + path));
        }
    }

    static SlipPaper of(
            DeliverySlip.Printed slip, DeliverySlipPage page, Merchant merchant, String store, Words words) {
        return of(
                slip,
                page,
                merchant.name().in(words.locale()),
                merchant.city().in(words.locale()),
                Told.at(page.recipientsPath(), store));
    }

    static SlipPaper of(
            DeliverySlip.Printed slip, DeliverySlipPage page, String from, String city, @Nullable Told told) {
        return new SlipPaper(
                page,
                requireNonNull(page.recipient()),
                from,
                city,
                slip.fulfilment().parcel().openedAt(),
                Marks.bars(page.number()),
                told);
    }
}
