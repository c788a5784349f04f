package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.Refunds;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.returns.ReturnPhotos;
import org.mukhtalif.store.returns.ReturnedPieces;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page of a return.
@Component
class AskedReturnPages {

    private final ReturnPhotos photos;
    private final Refunds refunds;
    private final Merchants merchants;
    private final FieldNotices notices;

    AskedReturnPages(ReturnPhotos photos, Refunds refunds, Merchants merchants, FieldNotices notices) {
        this.photos = photos;
        this.refunds = refunds;
        this.merchants = merchants;
        this.notices = notices;
    }

    /// @param opened photos that she asked to see
    /// @param fault what was wrong with photos just sent
    AskedReturnPage show(ReturnDoor.Opened door, List<PersonalText> opened, @Nullable String fault, Words words) {
        var found = door.found();
        var asking = found.asking();
        var part = door.order().partOf(asking.merchant()).orElseThrow(NoSuchPage::new);
        return new AskedReturnPage(
                asking.number().value(),
                door.path(),
                merchants.find(asking.merchant()).orElseThrow().name().in(words.locale()),
                asking.pieces().stream().map(each -> line(part, each, words)).toList(),
                words.of("returns.reason." + asking.reason().key()),
                asking.at(),
                words.of("returns.state." + OrderReturns.state(found)),
                OrderReturns.tone(found),
                OrderReturns.note(found, words),
                refunded(found),
                photos(door, opened, fault, words));
    }

    private AskedReturnPage.Photos photos(
            ReturnDoor.Opened door, List<PersonalText> opened, @Nullable String fault, Words words) {
        return new AskedReturnPage.Photos(
                photos.of(door.found().number()),
                opened,
                door.isHers(),
                photos.roomIn(door.found()),
                notices.ofReturnPhotos(words),
                fault);
    }

    private @Nullable Money refunded(Return found) {
        return switch (found) {
            case Return.Refunded refunded ->
                refunds.find(refunded.refund()).map(Refund::total).orElse(null);
            case Return.Asked _, Return.Approved _, Return.Declined _, Return.Received _ -> null;
        };
    }

    private static AskedReturnPage.Line line(MerchantOrder part, ReturnedPieces pieces, Words words) {
        var item = part.lines().get(pieces.position());
        return new AskedReturnPage.Line(
                item.product().in(words.locale()),
                item.option().map(option -> option.in(words.locale())).orElse(null),
                item.picture(),
                item.tile(),
                pieces.quantity());
    }
}
