package org.mukhtalif.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Sara, who has an account: she opens it, orders, changes what is hers, forgets her password and is forgotten.
final class HuntedShopper {

    private final HuntDay day;
    private final Canary sara;
    private final Visitor visitor;

    HuntedShopper(HuntDay day) {
        this.day = day;
        this.sara = day.who().sara();
        this.visitor = day.visitor();
    }

    Visitor visitor() {
        return visitor;
    }

    void registers() throws IOException, InterruptedException {
        var page = visitor.open("/registration");
        visitor.submit(
                filled(page.form("/registration")).with("password", "short").with("mail", sara.mail));
        visitor.submit(filled(visitor.open("/registration").form("/registration")));
        visitor.open("/confirmation/" + sara.mark);
        var link = visitor.open(day.letters().awaitLink(sara.mail, "/confirmation/"));
        var path = link.address().getPath();
        visitor.submit(link.form(path).with("password", sara.newPassword));
        visitor.submit(visitor.open(path).form(path).with("password", sara.password));
        var again = day.visitor();
        again.submit(filled(again.open("/registration").form("/registration")));
    }

    private Form filled(Form form) {
        return form.with("email", sara.mail)
                .with("user-name", sara.userName)
                .with("password", sara.password)
                .with("adult", "yes")
                .with("full-name", sara.fullName)
                .with("national-id", sara.nationalId)
                .with("birth-date", "1991-04-17")
                .with("recovery-question", sara.question)
                .with("recovery-answer", sara.answer);
    }

    /// Of two merchants, with a coupon, wrongly first.
    void orders() {
        for (var merchant : List.of("al-nakhil", "bayt-almatbakh")) Baskets.fill(visitor, merchant, 1);
        visitor.submit(visitor.open("/cart").formLike("/cart/lines/\\d+").with("quantity", "2"));
        visitor.submit(visitor.open("/cart").form("/cart/coupon").with("code", sara.latinName));
        visitor.submit(visitor.open("/cart").form("/cart/coupon").with("code", "AHLAN10"));
        var checkout = visitor.open("/checkout");
        visitor.submitOnly(
                Baskets.addressed(checkout.form("/checkout/placement"), sara).sentTo("/checkout"));
        visitor.submit(
                Baskets.addressed(checkout.form("/checkout/placement"), sara).with("mobile", sara.latinName));
        visitor.open("/checkout/placement");
        Baskets.place(visitor, sara, Map.of());
    }

    void changesHers() throws IOException, InterruptedException {
        day.clock().goesOn(Duration.ofMinutes(5));
        accepted(visitor.submit(visitor.open("/me/email")
                .form("/me/email")
                .with("email", sara.otherMail)
                .with("present", sara.password)));
        var link = visitor.open(day.letters().awaitLink(sara.otherMail, "/email/"));
        visitor.submit(link.form(link.address().getPath()).with("password", sara.password));
        asksAnotherQuestion();
        for (var passwords :
                List.of(List.of(sara.password, sara.newPassword), List.of(sara.newPassword, sara.password)))
            accepted(visitor.submit(visitor.open("/me/password")
                    .form("/me/password")
                    .with("present", passwords.getFirst())
                    .with("password", passwords.getLast())));
    }

    private void asksAnotherQuestion() {
        accepted(visitor.submit(
                visitor.open("/me/question").form("/me/question/removal").with("password", sara.password)));
        accepted(visitor.submit(visitor.open("/me/question")
                .form("/me/question")
                .with("recovery-question", sara.question)
                .with("recovery-answer", sara.answer)
                .with("present", sara.password)));
    }

    /// A key for an app, a first code of it, sign-ins with recovery codes, and away with it.
    void hasASecondFactor(HuntedProgram program) {
        var begun = visitor.submit(
                visitor.open("/me/second-factor").form("/me/second-factor").with("present", sara.password));
        var key = begun.text("code[dir=ltr]");
        var again = visitor.submit(begun.form("/confirmation").with("code", "12345"));
        var codes = visitor.submit(again.form("/confirmation")
                        .with("code", Totp.code(key, day.clock().now())))
                .text("#recovery-codes code")
                .split(" ");
        var other = day.visitor();
        var asked = other.submit(other.open("/session")
                .form("/session")
                .with("who", sara.userName)
                .with("password", sara.password));
        other.submit(asked.form("/session/code").with("code", codes[0]));
        other.submit(other.open("/me").form("/session/end"));
        program.signsInWithACode(sara, sara.password, codes[1]);
        visitor.submit(visitor.open("/me/second-factor")
                .form("/me/second-factor/end")
                .with("present", sara.password)
                .with("code", codes[2]));
    }

    void recovers(Visitor stranger) throws IOException, InterruptedException {
        day.clock().goesOn(Duration.ofMinutes(5));
        stranger.submit(stranger.open("/recovery").form("/recovery").with("email", sara.otherMail));
        var path = URI.create(day.letters().awaitLink(sara.otherMail, "/recovery/"))
                .getPath();
        var page = visitor.open(path);
        visitor.submit(page.form(path).with("reply", sara.latinName).with("password", sara.newPassword));
        visitor.submit(visitor.open(path).form(path).with("reply", sara.answer).with("password", sara.newPassword));
        visitor.becomeSomebodyElse();
        signsIn(sara.password);
        signsIn(sara.newPassword);
        visitor.submit(visitor.open("/me").form("/session/end-everywhere"));
        signsIn(sara.newPassword);
    }

    private void signsIn(String password) {
        visitor.submit(visitor.open("/session")
                .form("/session")
                .with("who", sara.userName)
                .with("password", password));
    }

    void isForgotten() {
        for (var password : List.of(sara.password, sara.newPassword))
            visitor.submit(visitor.open("/me/privacy/destruction")
                    .form("/me/privacy/destruction")
                    .with("password", password));
        var gone = day.visitor();
        gone.submit(
                gone.open("/session").form("/session").with("who", sara.mail).with("password", sara.newPassword));
    }

    private static void accepted(Visitor.Page page) {
        if (page.status() >= 400)
            throw new IllegalStateException("%s answered %d: %s"
                    .formatted(page.address().getPath(), page.status(), page.text(".error, .errors, [role=alert]")));
    }
}
