package org.mukhtalif.store.notifications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.fulfilment.ParcelContents;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.Vocabulary;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Names what is in the parcel that a letter is about, and while it is on its way what of the order follows later.
@Component
class GoodsOfParcels {

    private final Fulfilments fulfilments;
    private final ParcelContents contents;
    private final Orders orders;
    private final Vocabulary vocabulary;

    GoodsOfParcels(Fulfilments fulfilments, ParcelContents contents, Orders orders, Vocabulary vocabulary) {
        this.fulfilments = fulfilments;
        this.contents = contents;
        this.orders = orders;
        this.vocabulary = vocabulary;
    }

    List<Letter.Listed> of(Waiting message) {
        if (!message.kind().isOfAParcel()) return List.of();
        var number = new OrderNumber(message.caseId().number());
        return orders.find(number)
                .map(order -> of(message, order, vocabulary.in(message.language())))
                .orElse(List.of());
    }

    private List<Letter.Listed> of(Waiting message, Order order, Words words) {
        var parcels = fulfilments.of(List.of(order.number()));
        var lists = new ArrayList<Letter.Listed>();
        list(
                lists,
                words.of("notifications.parcel.inside"),
                parcels,
                order,
                words,
                parcel -> parcel.number().value().equals(message.reference()));
        if (message.kind() == MessageKind.PARCEL_DISPATCHED)
            list(lists, words.of("notifications.parcel.later"), parcels, order, words, GoodsOfParcels::isStillToCome);
        return lists;
    }

    private static boolean isStillToCome(Fulfilment parcel) {
        return switch (parcel) {
            case Fulfilment.Open _, Fulfilment.Packed _ -> true;
            case Fulfilment.Dispatched _, Fulfilment.Delivered _, Fulfilment.Returned _, Fulfilment.Cancelled _ ->
                false;
        };
    }

    private void list(
            List<Letter.Listed> lists,
            String heading,
            List<Fulfilment> parcels,
            Order order,
            Words words,
            Predicate<Fulfilment> which) {
        var pieces = new LinkedHashMap<String, Integer>();
        parcels.stream().filter(which).forEach(parcel -> add(pieces, parcel, order, words));
        if (!pieces.isEmpty()) lists.add(new Letter.Listed(heading, lines(pieces, words)));
    }

    private void add(Map<String, Integer> pieces, Fulfilment parcel, Order order, Words words) {
        order.partOf(parcel.parcel().merchant())
                .ifPresent(part -> contents.of(parcel, part)
                        .forEach(line -> pieces.merge(title(line.item(), words), line.quantity(), Integer::sum)));
    }

    private static String title(LineItem item, Words words) {
        var product = item.product().in(words.locale());
        return item.option()
                .map(option -> product + " – " + option.in(words.locale()))
                .orElse(product);
    }

    private static List<String> lines(Map<String, Integer> pieces, Words words) {
        return pieces.entrySet().stream()
                .map(each -> words.of("notifications.parcel.line", each.getKey(), each.getValue()))
                .toList();
    }
}
