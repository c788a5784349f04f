package org.mukhtalif.store.backoffice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.DeclineReason;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.returns.ReturnNumber;
import org.mukhtalif.store.returns.ReturnPhotos;
import org.mukhtalif.store.returns.ReturnedPieces;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.LongList;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the pages of returns. The photos of one are opened only where somebody asks to see them, because each look is
/// written into the book of who sent them.
@Component
class ReturnPages {

    static final LongList LIST = new LongList("/staff/returns", "returns", 200);

    private final Merchants merchants;
    private final Orders orders;
    private final ReturnPhotos photos;

    ReturnPages(Merchants merchants, Orders orders, ReturnPhotos photos) {
        this.merchants = merchants;
        this.orders = orders;
        this.photos = photos;
    }

    /// @param found as many as the list seeks
    /// @param after with which the page before ended
    ReturnsPage list(List<Return> found, Optional<Return> after, SignedIn who, Words words) {
        var kept = photos.among(found.stream().map(Return::number).toList());
        return new ReturnsPage(
                StaffLinks.of(who.role(), words),
                LIST.piece(found, after, Return::number, each -> row(each, kept, words)),
                declines(words));
    }

    ReturnPage show(Return found, SignedIn who, boolean withPhotos, Words words) {
        var asking = found.asking();
        var part = orders.find(asking.order())
                .flatMap(order -> order.partOf(asking.merchant()))
                .orElseThrow(NoSuchPage::new);
        var kept = photos.among(List.of(found.number()));
        return new ReturnPage(
                StaffLinks.of(who.role(), words),
                row(found, kept, words),
                asking.pieces().stream().map(each -> line(part, each, words)).toList(),
                declines(words),
                kept.getOrDefault(found.number(), 0),
                withPhotos ? photos.openForStore(found, who.account().toString()) : List.<PersonalText>of(),
                found.isOpen() || found instanceof Return.Declined);
    }

    private ReturnsPage.Row row(Return found, Map<ReturnNumber, Integer> kept, Words words) {
        var asking = found.asking();
        int pieces = asking.pieces().stream().mapToInt(ReturnedPieces::quantity).sum();
        return new ReturnsPage.Row(
                asking.number().value(),
                asking.order().value(),
                merchants.find(asking.merchant()).orElseThrow().name().in(words.locale()),
                words.counted("returns.pieces", pieces),
                words.of("returns.reason." + asking.reason().key()),
                state(found, words),
                asking.at(),
                kept.getOrDefault(found.number(), 0),
                found instanceof Return.Asked || found instanceof Return.Declined,
                found instanceof Return.Asked);
    }

    private static ReturnPage.Line line(MerchantOrder part, ReturnedPieces pieces, Words words) {
        var item = part.lines().get(pieces.position());
        return new ReturnPage.Line(
                item.product().in(words.locale()),
                item.option().map(option -> option.in(words.locale())).orElse(null),
                item.picture(),
                item.tile(),
                pieces.quantity());
    }

    private static List<Choice> declines(Words words) {
        return Arrays.stream(DeclineReason.values())
                .map(reason -> new Choice(reason.key(), words.of("returns.decline." + reason.key())))
                .toList();
    }

    private static String state(Return found, Words words) {
        return switch (found) {
            case Return.Asked _ -> words.of("returns.state.asked");
            case Return.Approved _ -> words.of("returns.state.approved");
            case Return.Declined declined ->
                words.of("returns.state.declined") + " · "
                        + words.of("returns.decline." + declined.reason().key());
            case Return.Received _ -> words.of("returns.state.received");
            case Return.Refunded _ -> words.of("returns.state.refunded");
        };
    }
}
