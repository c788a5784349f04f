package org.mukhtalif.bench;

import java.io.IOException;
import java.util.Map;

/// Mariam, for whom Sara orders: she has bought nothing, and a letter tells her what is kept about her.
final class HuntedRecipient {

    private final HuntDay day;
    private final Canary mariam;
    private final Visitor visitor;

    HuntedRecipient(HuntDay day) {
        this.day = day;
        this.mariam = day.who().mariam();
        this.visitor = day.visitor();
    }

    /// Sara orders for her, and pays before: the courier asks no money of somebody who did not order.
    void isThoughtOf(Visitor buyer, Visitor operator) {
        Baskets.order(
                buyer,
                mariam,
                "al-nakhil",
                1,
                Map.of(
                        "mail",
                        day.who().sara().mail,
                        "another",
                        "yes",
                        "recipient-mail",
                        mariam.mail,
                        "payment",
                        "bank-transfer"));
        operator.submit(operator.open("/staff/payments").formLike("/staff/payments/[^/]+/arrival"));
    }

    void usesHerRights() throws IOException, InterruptedException {
        var page = visitor.open(day.letters().awaitLink(mariam.mail, "/parcels/"));
        visitor.submit(page.form("/copy"));
        visitor.submitOnly(page.form("/copy.json"));
        var meaning = visitor.open(page.address().getPath() + "/destruction");
        visitor.submit(meaning.form("/destruction"));
    }
}
