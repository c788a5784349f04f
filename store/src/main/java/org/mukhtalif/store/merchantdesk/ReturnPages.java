package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.returns.ReturnPhotos;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page of a return. Its photos are opened only where the merchant asks to see them, because each look is
/// written into the book of who sent them.
@Component
class ReturnPages {

    private final Orders orders;
    private final ReturnPhotos photos;

    ReturnPages(Orders orders, ReturnPhotos photos) {
        this.orders = orders;
        this.photos = photos;
    }

    ReturnPage show(Return found, @Nullable String refused, Words words) {
        return page(found, List.of(), refused, words);
    }

    ReturnPage withPhotos(Return found, Words words) {
        return page(found, photos.openForMerchant(found), null, words);
    }

    private ReturnPage page(Return found, List<PersonalText> opened, @Nullable String refused, Words words) {
        var asking = found.asking();
        var part = orders.find(asking.order())
                .flatMap(order -> order.partOf(asking.merchant()))
                .orElseThrow(NoSuchPage::new);
        var shown = new ReturnPage.Photos(photos.of(found.number()), opened, found.isOpen());
        return ReturnPage.of(found, part, refused, shown, words);
    }
}
