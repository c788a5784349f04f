package org.mukhtalif.store.privacycentre;

import java.util.List;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderSecret;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.orders.RecipientLinks;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Whom the link of a parcel proves: the recipient who is not the buyer, a person of her own.
@Component
class Recipients {

    private static final int LOOKS = 30;

    private final Orders orders;
    private final RecipientLinks links;
    private final Book book;
    private final HeldThings things;

    Recipients(Orders orders, RecipientLinks links, Book book, HeldThings things) {
        this.orders = orders;
        this.links = links;
        this.book = book;
        this.things = things;
    }

    /// @throws NoSuchPage if the link opens nothing
    RecipientPage page(String number, String secret, Words words) {
        var proved = proved(number, secret);
        var path = path(number, secret);
        return proved.order()
                .parties()
                .another()
                .map(her -> new RecipientPage(
                        number,
                        path,
                        proved.byLetter(),
                        book.latestLooks(her, LOOKS, words),
                        things.of(her, proved.order().caseId(), words),
                        false))
                .orElseGet(() -> new RecipientPage(number, path, proved.byLetter(), List.of(), List.of(), true));
    }

    /// The recipient, if her data is still here.
    ///
    /// @throws NoSuchPage if the link opens nothing
    Proved known(String number, String secret) {
        var proved = proved(number, secret);
        if (proved.order().parties().another().isEmpty()) throw new NoSuchPage();
        return proved;
    }

    /// The same for what only a link in a letter to herself gives.
    ///
    /// @throws NoSuchPage for any other
    DataSubjectId knownByLetter(String number, String secret) {
        var proved = known(number, secret);
        if (!proved.byLetter()) throw new NoSuchPage();
        return proved.subject();
    }

    static String path(String number, String secret) {
        return "/parcels/" + number + "/" + secret;
    }

    private Proved proved(String typed, String secret) {
        var number = OrderNumber.of(typed).orElseThrow(NoSuchPage::new);
        var way = OrderSecret.inLink(secret)
                .flatMap(opening -> links.wayOf(number, opening))
                .orElseThrow(NoSuchPage::new);
        return new Proved(orders.find(number).orElseThrow(NoSuchPage::new), way);
    }

    /// @param way by which the link reached her
    record Proved(Order order, RecipientLinks.Way way) {

        boolean byLetter() {
            return way == RecipientLinks.Way.LETTER;
        }

        DataSubjectId subject() {
            return order.parties().another().orElseThrow(NoSuchPage::new);
        }
    }
}
