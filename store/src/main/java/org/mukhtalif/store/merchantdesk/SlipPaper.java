package org.mukhtalif.store.merchantdesk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.mukhtalif.store.documents.Marks;
import org.mukhtalif.store.fulfilment.DeliverySlip;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.ui.Words;

/// The slip, or the label, as it leaves the printer. There is one only where the recipient may be read.
///
/// @param from the merchant and its city
/// @param bars the parcel's number for a machine
public record SlipPaper(
        DeliverySlipPage slip, DeliverySlipPage.Recipient to, String from, String city, Instant openedAt, Marks bars) {

    static SlipPaper of(DeliverySlip.Printed slip, DeliverySlipPage page, Merchant merchant, Words words) {
        return of(
                slip, page, merchant.name().in(words.locale()), merchant.city().in(words.locale()));
    }

    static SlipPaper of(DeliverySlip.Printed slip, DeliverySlipPage page, String from, String city) {
        return new SlipPaper(
                page,
                requireNonNull(page.recipient()),
                from,
                city,
                slip.fulfilment().parcel().openedAt(),
                Marks.bars(page.number()));
    }
}
