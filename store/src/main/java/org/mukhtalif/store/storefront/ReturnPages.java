package org.mukhtalif.store.storefront;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    static final String FIELD = "pieces-";

    private final Returnables returnables;
    private final Merchants merchants;

    ReturnPages(Returnables returnables, Merchants merchants) {
        this.returnables = returnables;
        this.merchants = merchants;
    }

    /// @throws NoSuchPage if nothing of this part can go back (any more)
    ReturnPage show(Order order, MerchantId merchant, String path, @Nullable String refusal, Words words) {
        var part = order.partOf(merchant).orElseThrow(NoSuchPage::new);
        var returnable = returnables.of(order.number(), part).orElseThrow(NoSuchPage::new);
        return new ReturnPage(
                order.number().value(),
                path,
                merchant.value(),
                merchants.find(merchant).orElseThrow().name().in(words.locale()),
                returnable.lines().stream().map(line -> line(line, words)).toList(),
                reasons(words),
                returnable.until(),
                refusal);
    }

    private static ReturnPage.Line line(Returnable.Line line, Words words) {
        var item = line.item();
        List<Choice> quantities = line.left() == 0
                ? List.of()
                : IntStream.rangeClosed(0, line.left())
                        .mapToObj(pieces -> new Choice(String.valueOf(pieces), words.number(pieces)))
                        .toList();
        return new ReturnPage.Line(
                FIELD + line.position(),
                item.product().in(words.locale()),
                item.option().map(option -> option.in(words.locale())).orElse(null),
                item.picture(),
                item.tile(),
                quantities,
                line.excepted());
    }

    private static List<Choice> reasons(Words words) {
        return Arrays.stream(ReturnReason.values())
                .map(reason -> new Choice(reason.key(), words.of("returns.reason." + reason.key())))
                .toList();
    }
}
