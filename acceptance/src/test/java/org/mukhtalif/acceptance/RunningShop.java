package org.mukhtalif.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.mukhtalif.bench.FreePort;
import org.mukhtalif.bench.ScratchFolder;

/// The packaged shop in a process of its own, with a data directory of its own and the demo catalogue. One is started
/// for the whole test run and ended with it.
final class RunningShop {

    private static final Duration START_LIMIT = Duration.ofSeconds(180);
    private static final Duration READ_EVERY = Duration.ofMillis(1_300);
    private static final Pattern KEY = Pattern.compile("\"secondFactor\":\"([A-Z2-7]+)\"");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final RunningShop SHARED = start();

    private final Process process;
    private final int port;
    private final ScratchFolder folder;
    private final Path data;
    private volatile Duration passed = Duration.ZERO;

    private RunningShop(Process process, int port, ScratchFolder folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
        this.data = dataIn(folder);
    }

    static RunningShop shared() {
        return SHARED;
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /// Where this shop keeps everything it keeps.
    Path data() {
        return data;
    }

    Mailbox mailbox() {
        return new Mailbox(data.resolve("mail"));
    }

    /// The shop's own time, which goes on when it is told to.
    InstantSource clock() {
        return () -> Instant.now().plus(passed);
    }

    /// The shop's clock goes on by so much, and stays there.
    void letTimePass(Duration time) {
        passed = passed.plus(time);
        try {
            Files.writeString(data.resolveSibling("clock"), passed.toString());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        LockSupport.parkNanos(READ_EVERY.toNanos());
    }

    /// Opens an account for somebody who works for a merchant, as an operator does it: from the terminal.
    ///
    /// @return the phone into which the printed key was typed
    PhoneApp employ(String merchant, String userName, String password) {
        return employ(userName, password, List.of("--role", "merchant", "--merchant", merchant));
    }

    /// The same for somebody who works for the store itself.
    PhoneApp employAs(String role, String userName, String password) {
        return employ(userName, password, List.of("--role", role));
    }

    private PhoneApp employ(String userName, String password, List<String> forWhat) {
        try {
            var words = new ArrayList<>(List.of(
                    JAVA,
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-jar",
                    System.getProperty("mukhtalif.jar"),
                    "account",
                    "create"));
            words.addAll(forWhat);
            words.addAll(List.of(
                    "--email",
                    userName + "@work.example",
                    "--user-name",
                    userName,
                    "--password-stdin",
                    "--json",
                    "--data",
                    data.toString()));
            var command = new ProcessBuilder(words).redirectErrorStream(true).start();
            try (var in = command.outputWriter()) {
                in.write(password + "\n");
            }
            var said = new String(command.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (command.waitFor() != 0) throw new IllegalStateException("No account was opened:\n" + said);
            var key = KEY.matcher(said);
            if (!key.find()) throw new IllegalStateException("No key was printed:\n" + said);
            return new PhoneApp(key.group(1), clock());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static RunningShop start() {
        try {
            var folder = ScratchFolder.make("mukhtalif-acceptance");
            var data = dataIn(folder);
            int port = FreePort.find();
            var log = data.resolveSibling("shop.log");
            var process = new ProcessBuilder(List.of(
                            JAVA,
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-jar",
                            System.getProperty("mukhtalif.jar"),
                            "run",
                            "--data",
                            data.toString(),
                            "--clock-offset-file",
                            data.resolveSibling("clock").toString(),
                            "--port",
                            Integer.toString(port)))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var shop = new RunningShop(process, port, folder);
            Runtime.getRuntime().addShutdownHook(new Thread(shop::stop));
            shop.awaitReady(log);
            return shop;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Path dataIn(ScratchFolder folder) {
        return folder.path().resolve("data");
    }

    private void awaitReady(Path log) throws IOException {
        var limit = Instant.now().plus(START_LIMIT);
        while (Instant.now().isBefore(limit)) {
            if (!process.isAlive()) throw new IllegalStateException("The shop ended:\n" + Files.readString(log));
            if (isReady()) return;
            LockSupport.parkNanos(200_000_000);
        }
        throw new IllegalStateException("The shop is not ready after " + START_LIMIT + ":\n" + Files.readString(log));
    }

    private boolean isReady() {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(url("/health/ready"))).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
            folder.close();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
        } catch (IOException stillWrittenTo) {
            // Its databases outlive a shop that was ended by force; they lie among the temporary files then.
        }
    }
}
