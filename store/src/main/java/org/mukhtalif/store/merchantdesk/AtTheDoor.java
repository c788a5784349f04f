package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.mukhtalif.store.fulfilment.DoorMoney;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.PackedLine;
import org.mukhtalif.store.fulfilment.Parcel;
import org.mukhtalif.store.fulfilment.ParcelContents;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.springframework.stereotype.Component;

/// What is handed over at the door, and what is paid for it there.
@Component
class AtTheDoor {

    private final DoorMoney money;
    private final ParcelContents contents;

    AtTheDoor(DoorMoney money, ParcelContents contents) {
        this.money = money;
        this.contents = contents;
    }

    List<PackedLine> lines(Fulfilment parcel, MerchantOrder part) {
        return contents.of(parcel, part);
    }

    Money toCollect(Parcel parcel, MerchantOrder part) {
        return money.toCollect(parcel, part);
    }
}
