package org.mukhtalif.bench;

import java.io.IOException;

/// Salim, who is under age: his guardian agrees to an account, and takes that back.
final class HuntedChild {

    private final HuntDay day;
    private final Canary salim;

    HuntedChild(HuntDay day) {
        this.day = day;
        this.salim = day.who().salim();
    }

    void registers() {
        var visitor = day.visitor();
        for (var guardian : new String[] {salim.mark, salim.otherMail})
            visitor.submit(visitor.open("/registration")
                    .form("/registration")
                    .with("email", salim.mail)
                    .with("user-name", salim.userName)
                    .with("password", salim.password)
                    .with("adult", "no")
                    .with("guardian-email", guardian));
    }

    void isAnsweredFor() throws IOException, InterruptedException {
        var guardian = day.visitor();
        var letter = day.letters().awaitLink(salim.otherMail, "/guardians/");
        guardian.submit(guardian.open(letter).form("/agreement"));
        guardian.submit(guardian.open(letter).form("/refusal"));
    }
}
