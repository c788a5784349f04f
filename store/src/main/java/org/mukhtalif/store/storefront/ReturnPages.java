package org.mukhtalif.store.storefront;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.ReturnReason;
import org.mukhtalif.store.returns.Returnable;
import org.mukhtalif.store.returns.Returnables;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page on which goods are chosen to be sent back.
@Component
class ReturnPages {

    private final Returnables returnables;
    private final Merchants merchants;
    private final FieldNotices notices;

    ReturnPages(Returnables returnables, Merchants merchants, FieldNotices notices) {
        this.returnables = returnables;
        this.merchants = merchants;
        this.notices = notices;
    }

    /// @throws NoSuchPage if nothing of this part can go back (any more)
    ReturnPage show(Order order, MerchantId merchant, String path, ReturnForm form, Words words) {
        var part = order.partOf(merchant).orElseThrow(NoSuchPage::new);
        var returnable = returnables.of(order.number(), part).orElseThrow(NoSuchPage::new);
        return new ReturnPage(
                order.number().value(),
                path,
                merchant.value(),
                merchants.find(merchant).orElseThrow().name().in(words.locale()),
                returnable.lines().stream().map(line -> line(line, form, words)).toList(),
                reasons(words),
                returnable.lastMoment(),
                form,
                notices.ofReturnPhotos(words));
    }

    private static ReturnPage.Line line(Returnable.Line line, ReturnForm form, Words words) {
        var item = line.item();
        List<Choice> quantities = line.left() == 0
                ? List.of()
                : IntStream.rangeClosed(0, line.left())
                        .mapToObj(pieces -> new Choice(String.valueOf(pieces), words.number(pieces)))
                        .toList();
        return new ReturnPage.Line(
                ReturnForm.FIELD + line.position(),
                item.product().in(words.locale()),
                item.option().map(option -> option.in(words.locale())).orElse(null),
                item.picture(),
                item.tile(),
                quantities,
                form.pieces(line.position()),
                line.excepted());
    }

    private static List<Choice> reasons(Words words) {
        return Arrays.stream(ReturnReason.values())
                .map(reason -> new Choice(reason.key(), words.of("returns.reason." + reason.key())))
                .toList();
    }
}
