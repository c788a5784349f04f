package org.mukhtalif.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for a moment: starting matters, and nothing else.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                places.jar().toString(),
                "account",
                "create",
                "--data",
                places.data().toString(),
                "--role",
                role,
                "--email",
                userName + "@work.example",
                "--user-name",
                userName,
                "--password-stdin",
                "--json");
        var opening = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var typing = opening.outputWriter(StandardCharsets.UTF_8)) {
            typing.write(password + "\n");
        }
        var said = new String(opening.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        opening.waitFor();
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
