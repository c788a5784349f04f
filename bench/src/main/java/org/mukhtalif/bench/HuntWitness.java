package org.mukhtalif.bench;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.mukhtalif.bench.hunt.Seen;
import org.mukhtalif.bench.hunt.Sink;

/// Who sees every answer of the store: notes which act was done, and keeps what concerns nobody in particular.
final class HuntWitness {

    /// What a page says after an act that was refused although its form was well formed.
    private static final Pattern REFUSED = Pattern.compile("notice=[a-z-]*(hold-refused|term-refused|-there|-not-[a-z]+"
            + "|-nothing|-same-person|-before|-too-late|-without-words|-incomplete|-taken|sign-in-again)");

    /// On these a merchant sees the recipient, each time against an entry in her book.
    private static final Pattern SLIP = Pattern.compile("(/en)?/desk/fulfilments/[^/]+/(slip|slip[.]pdf|label[.]pdf)");

    private static final int UNPROCESSABLE = 422;

    private final Acts acts;
    private final Seen strangers = new Seen("pages for strangers");
    private final Seen staff = new Seen("pages for the store's people");
    private final Seen desk = new Seen("merchants' pages but for slips");
    private final Seen company = new Seen("pages of the payment company");
    private final Seen addresses = new Seen("addresses and redirects");
    private final Seen cookies = new Seen("cookies");
    private volatile boolean wrongly;

    HuntWitness(Acts acts) {
        this.acts = acts;
    }

    /// From now on everything is sent wrongly, or no more. Her own words come back to whoever sends them; that page is
    /// shown to nobody else.
    void everythingIsWrong(boolean now) {
        wrongly = now;
    }

    List<Sink> sinks() {
        return List.of(strangers, staff, desk, company, addresses, cookies);
    }

    /// For whom nothing but acts, addresses and cookies are noted.
    Visitor.Witness of(HuntDay day) {
        return answer -> {
            if (answer.uri().getPort() == day.store().getPort()) note(answer);
            else keep(company, answer);
        };
    }

    /// For somebody who may see nobody's words.
    Visitor.Witness ofStranger() {
        return answer -> {
            note(answer);
            keep(strangers, answer);
        };
    }

    /// For somebody who works for the store.
    Visitor.Witness ofStaff() {
        return answer -> {
            note(answer);
            keep(staff, answer);
        };
    }

    /// For somebody who sells.
    Visitor.Witness ofMerchant() {
        return answer -> {
            note(answer);
            if (!SLIP.matcher(answer.uri().getPath()).matches()) keep(desk, answer);
        };
    }

    /// An act that is not sent by anybody with a browser.
    void did(String method, String path) {
        acts.did(method, path, true);
    }

    void note(HttpResponse<String> answer) {
        var next = answer.headers().firstValue("Location").orElse("");
        var path = answer.uri().getPath();
        boolean toTheDoor = next.contains("/session?return=");
        boolean accepted = answer.statusCode() < 400
                && !toTheDoor
                && !wrongly
                && !REFUSED.matcher(next).find();
        acts.did(answer.request().method(), path, accepted);
        answer.headers().allValues("Set-Cookie").forEach(cookie -> cookies.add(path, cookie));
        if (answer.uri().getQuery() == null && !path.contains("@"))
            answer.headers().allValues("Location").forEach(place -> addresses.add(path, place));
    }

    /// A refused form comes back with what was typed, to whoever typed it.
    private void keep(Seen pages, HttpResponse<String> answer) {
        if (!wrongly && answer.statusCode() != UNPROCESSABLE)
            pages.add(answer.request().method() + " " + answer.uri().getPath(), answer.body());
    }
}
