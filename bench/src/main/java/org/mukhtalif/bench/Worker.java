package org.mukhtalif.bench;

import java.io.IOException;
import java.util.regex.Pattern;

/// Somebody who works for the store or for a merchant, with a second factor: opened as an operator does it, by
/// `account create` beside the running store.
///
/// @param key of the app for codes, as the command prints it this once
record Worker(String userName, String password, String key) {

    private static final Pattern KEY = Pattern.compile("\"secondFactor\":\"([A-Z2-7]+)\"");

    /// @param role as the command takes it
    static Worker opened(HuntedPlaces places, String userName, String role) throws IOException, InterruptedException {
        var password = "a long day of work for " + userName;
        var said = StoreCommand.of(
                        places,
                        "account",
                        "create",
                        "--role",
                        role,
                        "--email",
                        userName + "@work.example",
                        "--user-name",
                        userName,
                        "--password-stdin",
                        "--json")
                .run(password + "\n");
        var key = KEY.matcher(said);
        if (!key.find()) throw new IOException("No account for " + userName + ":\n" + said);
        return new Worker(userName, password, key.group(1));
    }

    /// Through one of the doors: `/session`, `/desk/session` or `/staff/session`; with a wrong code first.
    void signsIn(Visitor visitor, String door, HuntClock clock) {
        var asked = visitor.submit(
                visitor.open(door).form(door).with("who", userName).with("password", password));
        var again = visitor.submit(asked.form(door + "/code").with("code", "12345"));
        var inside = visitor.submit(again.form(door + "/code").with("code", Totp.code(key, clock.now())));
        if (inside.address().getPath().endsWith("/session/code"))
            throw new IllegalStateException(userName + " cannot sign in at " + door + ": " + inside.text(".error"));
    }
}
