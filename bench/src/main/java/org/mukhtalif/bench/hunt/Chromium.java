package org.mukhtalif.bench.hunt;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A real Chromium with one page and a profile folder of its own, which stays when it is closed.
public final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Process process;
    private final ChromiumWire wire;
    private final String session;

    private Chromium(Process process, ChromiumWire wire, String session) {
        this.process = process;
        this.wire = wire;
        this.session = session;
    }

    /// Starts the browser of this machine.
    ///
    /// @throws IOException if there is none, or it does not answer; the message says what to do
    public static Chromium start(Path profile) throws IOException, InterruptedException {
        Files.createDirectories(profile);
        var command = new ArrayList<>(List.of(
                program(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--password-store=basic",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var wire = ChromiumWire.to(address(process, profile.resolve("DevToolsActivePort")));
            return new Chromium(process, wire, page(wire));
        } catch (IOException | RuntimeException failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    /// What a script of ours in the page comes to; it may wait for something.
    public JsonNode evaluate(String script) throws IOException {
        var answer = wire.ask(
                "Runtime.evaluate",
                Map.of("expression", script, "awaitPromise", true, "returnByValue", true, "userGesture", true),
                session);
        var wrong = answer.path("exceptionDetails");
        if (!wrong.isMissingNode())
            throw new IOException("The page's script failed: "
                    + wrong.path("exception").path("description").asString(wrong.toString()));
        return answer.path("result").path("value");
    }

    /// Every cookie that the browser keeps, also such as no script may read.
    public String cookies() throws IOException {
        return wire.ask("Storage.getCookies", Map.of(), "").toString();
    }

    private static String program() throws IOException {
        return Stream.concat(Stream.ofNullable(System.getenv("MUKHTALIF_CHROMIUM")), PLACES.stream())
                .filter(Predicate.not(String::isBlank))
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst()
                .orElseThrow(() -> new IOException(
                        "There is no Chromium. Install it (such as: apt install chromium) or set MUKHTALIF_CHROMIUM"));
    }

    private static URI address(Process process, Path told) throws IOException, InterruptedException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < limit && process.isAlive()) {
            if (Files.exists(told)) {
                var lines = Files.readAllLines(told);
                if (lines.size() > 1) return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("Chromium does not answer");
    }

    private static String page(ChromiumWire wire) throws IOException {
        var first = wire.ask("Target.getTargets", Map.of(), "")
                .path("targetInfos")
                .valueStream()
                .filter(target -> target.path("type").asString().equals("page"))
                .map(target -> target.path("targetId").asString())
                .findFirst()
                .orElseThrow(() -> new IOException("Chromium has no page"));
        return Objects.requireNonNull(wire.ask("Target.attachToTarget", Map.of("targetId", first, "flatten", true), "")
                .path("sessionId")
                .asString());
    }

    /// Ends the browser as its user does, so that it writes down what it keeps.
    @Override
    public void close() throws IOException {
        try {
            wire.ask("Browser.close", Map.of(), "");
            if (!process.waitFor(30, TimeUnit.SECONDS)) throw new IOException("Chromium does not end");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
