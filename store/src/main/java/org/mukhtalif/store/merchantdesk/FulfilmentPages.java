package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.fulfilment.DeliverySlip;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Puts a parcel and what is in it together.
@Component
class FulfilmentPages {

    private final Fulfilments fulfilments;
    private final Orders orders;
    private final AtTheDoor door;
    private final AroundParcels around;

    FulfilmentPages(Fulfilments fulfilments, Orders orders, AtTheDoor door, AroundParcels around) {
        this.fulfilments = fulfilments;
        this.orders = orders;
        this.door = door;
        this.around = around;
    }

    /// The page of the merchant's own parcel.
    ///
    /// @throws NoSuchPage for any other
    FulfilmentPage of(MerchantId merchant, String typed, Words words) {
        var fulfilment = fulfilments.find(merchant, number(typed)).orElseThrow(NoSuchPage::new);
        var part = orders.find(fulfilment.parcel().order())
                .flatMap(order -> order.partOf(merchant))
                .orElseThrow(NoSuchPage::new);
        return FulfilmentPage.of(fulfilment, part, door, words).with(around.of(fulfilment, words));
    }

    /// The paper on a parcel, and what the courier is to be paid for it.
    DeliverySlipPage slip(DeliverySlip slip, Words words) {
        return DeliverySlipPage.of(slip, door, around.place(slip.fulfilment(), words), words);
    }

    static FulfilmentNumber number(String typed) {
        return FulfilmentNumber.of(typed).orElseThrow(NoSuchPage::new);
    }
}
