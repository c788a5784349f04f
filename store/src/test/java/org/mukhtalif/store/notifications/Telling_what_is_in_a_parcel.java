package org.mukhtalif.store.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.SplitResult;
import org.mukhtalif.store.fulfilment.Splitting;
import org.mukhtalif.store.fulfilment.TrackingNumber;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.BankTransfers;
import org.mukhtalif.store.payments.MethodChange;
import org.mukhtalif.store.payments.PaymentMethod;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Telling_what_is_in_a_parcel {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Splitting splitting;

    @Autowired
    ParcelSteps steps;

    @Autowired
    MethodChange methods;

    @Autowired
    BankTransfers transfers;

    private final String mail = "sara-%s@mail.example".formatted(UUID.randomUUID());
    private final Postbox post = new Postbox(mail);
    private MerchantId nakhil;
    private OfferId dates;
    private OfferId honey;

    @BeforeEach
    void al_nakhil_sells_dates_and_honey() {
        nakhil = goods.merchant();
        var shelf = goods.section();
        dates = goods.offer(goods.product(nakhil, shelf, "تمر سكري", "Sukkari dates"), nakhil, 4_000, 10);
        honey = goods.offer(goods.product(nakhil, shelf, "عسل سدر", "Sidr honey"), nakhil, 7_500, 10);
    }

    @Test
    void a_letter_names_what_is_on_its_way_and_what_follows() {
        var order = paid();
        var first = shopping.parcel(order.number(), nakhil).number();
        var second = split(first, Map.of(at(order, honey), 1, at(order, dates), 1));
        send(second);

        var onItsWay = dispatched(1);
        assertThat(after(onItsWay, "في هذا الطرد", "يصلك لاحقًا"))
                .contains("تمر سكري", "1", "عسل سدر")
                .doesNotContain("2");
        assertThat(after(onItsWay, "يصلك لاحقًا", "https"))
                .contains("تمر سكري", "2")
                .doesNotContain("عسل");

        send(first);
        assertThat(dispatched(2)).contains("في هذا الطرد").doesNotContain("يصلك لاحقًا");
        steps.deliver(nakhil, second);
        assertThat(newest("وصل طرد", 1)).contains("عسل سدر").doesNotContain("يصلك لاحقًا");
    }

    @Test
    void a_parcel_with_the_whole_order_has_all_of_it() {
        var order = shopping.placed(placement());
        send(shopping.parcel(order.number(), nakhil).number());
        assertThat(dispatched(1)).contains("تمر سكري", "عسل سدر").doesNotContain("يصلك لاحقًا");
    }

    private org.mukhtalif.store.checkout.Placement placement() {
        return shopping.placement(shopping.cart(Map.of(dates, 3, honey, 1)), Optional.empty(), Shopping.saraAt(mail));
    }

    private Order paid() {
        var order = shopping.placed(Shopping.paid("online", placement()));
        assertThat(methods.to(order.payment(), PaymentMethod.BANK_TRANSFER)).isTrue();
        assertThat(transfers.received(order.payment())).isTrue();
        return order;
    }

    private FulfilmentNumber split(FulfilmentNumber from, Map<Integer, Integer> pieces) {
        if (splitting.split(nakhil, from, pieces) instanceof SplitResult.Done(var fresh)) return fresh;
        throw new AssertionError("It was not split");
    }

    private void send(FulfilmentNumber number) {
        steps.pack(nakhil, number);
        steps.dispatch(nakhil, number, new TrackingNumber("TRACK-2026"));
    }

    private int at(Order order, OfferId offer) {
        var lines = order.parts().getFirst().lines();
        for (int at = 0; at < lines.size(); at++) if (lines.get(at).offer().equals(offer)) return at;
        throw new AssertionError("It is not in the order");
    }

    private String dispatched(int count) {
        return newest("في الطريق إليك", count);
    }

    private String newest(String subject, int count) {
        return org.awaitility.Awaitility.await()
                .until(() -> letters(subject), letters -> letters.size() >= count)
                .getLast()
                .text();
    }

    private List<Postbox.Mail> letters(String subject) {
        return post.all().stream()
                .filter(mail -> mail.subject().contains(subject))
                .toList();
    }

    private static String after(String text, String from, String until) {
        int begin = text.indexOf(from);
        int end = text.indexOf(until, begin + 1);
        assertThat(begin).isNotNegative();
        return text.substring(begin, end < 0 ? text.length() : end);
    }
}
