package org.mukhtalif.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// Everything, sent wrongly: each form's address gets all about Sara under every usual name, from somebody who may not,
/// without what it needs; and each address with a variable gets her e-mail address in its place.
final class HuntedMischief {

    /// A few wrong passwords close the account for minutes; the rest of the day needs it open.
    private static final Pattern ASKS_A_PASSWORD = Pattern.compile(
            "/me/(email|password|question|second-factor.*|privacy/requests)|.*/session.*|/recovery.*|/email.*");

    private static final List<String> FIELDS = List.of(
            "email",
            "mail",
            "user-name",
            "who",
            "full-name",
            "recipient",
            "mobile",
            "street",
            "district",
            "tracking",
            "reason",
            "text",
            "subject",
            "note");

    private final Acts acts;
    private final Canary sara;

    HuntedMischief(Acts acts, Canary sara) {
        this.acts = acts;
        this.sara = sara;
    }

    void sendsForms(Visitor who, boolean stranger) {
        var token = who.open("/cookies").form("/cookies").body().replaceAll(".*(_csrf=[^&]*).*", "$1");
        var body = new StringBuilder(token.startsWith("_csrf") ? token : "_csrf=");
        var words = Form.encoded(sara.fullName + " " + sara.mail + " " + sara.mobile);
        for (var field : FIELDS) body.append('&').append(field).append('=').append(words);
        for (var path : acts.paths("POST", "M-X7X7X7"))
            if (!path.endsWith("/destruction")
                    && !path.contains("/session/end")
                    && (stranger || !ASKS_A_PASSWORD.matcher(path).matches())) who.post(path, body.toString());
    }

    void looks(Visitor who) {
        for (var path : acts.paths("GET", URLEncoder.encode(sara.mail, StandardCharsets.UTF_8))) who.open(path);
        who.open("/search?q=" + Form.encoded(sara.fullName));
        who.open("/search?q=" + Form.encoded(sara.mobileAsTyped()));
        who.open("/no-such-page/" + Form.encoded(sara.mail) + "?phone=" + sara.mobile);
        who.open("/session?return=" + Form.encoded("/me?mail=" + sara.mail));
    }

    /// What a request leaves in the server's own buffers lies there until the next request takes its place; so many go
    /// in at once, longer than any before.
    static void wash(URI store) {
        var body = "who=" + "+x".repeat(1_900) + "&password=" + "+y".repeat(1_900);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int one = 0; one < 400; one++)
                crowd.submit(() -> new Visitor(store).post("/session?" + "z".repeat(3_000), body));
        }
    }
}
