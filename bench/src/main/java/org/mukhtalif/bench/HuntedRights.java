package org.mukhtalif.bench;

import java.io.IOException;
import java.util.Map;

/// What Sara may ask for about herself, and what the privacy officer answers.
final class HuntedRights {

    private final HuntDay day;
    private final Canary sara;
    private final Visitor visitor;

    HuntedRights(HuntDay day, Visitor visitor) {
        this.day = day;
        this.sara = day.who().sara();
        this.visitor = visitor;
    }

    void usesThem() {
        visitor.submit(visitor.open("/me/privacy").form("/me/privacy/copy"));
        for (var file : new String[] {"/me/privacy/copy.json", "/me/privacy/orders.csv"})
            visitor.submitOnly(visitor.open("/me/privacy").form(file));
        visitor.open("/me/privacy/book");
        for (var name : new String[] {"national-id", "full-name"})
            visitor.submit(visitor.open("/me/privacy/correction")
                    .form("/me/privacy/correction")
                    .with(name, name.equals("full-name") ? sara.latinName : sara.mobile));
        visitor.open(visitor.open("/me/orders").link("main a[href*=/me/orders/M-]"));
        for (var agreed : new String[] {"yes", "no", "yes"})
            visitor.submit(visitor.open("/me/privacy/consents")
                    .formLike("/me/privacy/consents/[a-z-]+")
                    .with("agreed", agreed));
        visitor.open(visitor.open("/me/privacy/consents").link("a[href*=/me/privacy/consents/receipts/]"));
        readsThePolicyAndTheBook();
    }

    private void readsThePolicyAndTheBook() {
        var version = visitor.open("/privacy/policy/versions").link("main a[href*=/policy/versions/]");
        visitor.open(version);
        var name = version.replaceFirst(".*/", "");
        visitor.open("/privacy/policy/compare?from=" + name + "&to=" + name);
        visitor.open("/privacy/log/consistency?from=1");
        visitor.open(visitor.open("/terms").link("main a[href*=/terms/]"));
    }

    /// An order of a guest with Sara's address is found from her account.
    void findsAnEarlierOrder() {
        var before = day.visitor();
        Baskets.order(before, sara, "al-nakhil", 1, Map.of());
        visitor.submit(visitor.open("/me/privacy/orders").formLike("/me/privacy/orders/M-.*"));
    }

    /// Two requests in words, and one without any.
    void asksInWords() {
        for (var words : new String[] {sara.street, sara.district, ""})
            visitor.submit(visitor.open("/me/privacy/requests")
                    .form("/me/privacy/requests")
                    .choosing("kind")
                    .with("text", words)
                    .with("password", sara.password));
        visitor.open(visitor.open("/me/privacy/requests").link("main a[href*=/me/privacy/requests/]"));
    }

    /// The link of a newsletter takes the consent back without a sign-in.
    void takesBackByALetter(String mail) throws IOException, InterruptedException {
        var reader = day.visitor();
        var page = reader.open(day.letters().awaitLink(mail, "/consents/"));
        reader.submit(page.form(page.address().getPath()));
    }
}
