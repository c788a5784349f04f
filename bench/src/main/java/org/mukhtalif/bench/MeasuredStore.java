package org.mukhtalif.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A store in a process of its own, so that its CPU time is its own and not the driver's.
final class MeasuredStore implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    /// A minute after a start the store tries the controls that the start did not wait for.
    private static final Duration STARTED_LONG_AGO = Duration.ofSeconds(80);

    private static final Set<String> COMPILER = Set.of("C1 CompilerThre", "C2 CompilerThre");

    private final Process process;
    private final URI address;
    private final Path data;
    private final long startedAt = System.nanoTime();

    private MeasuredStore(Process process, URI address, Path data) {
        this.process = process;
        this.address = address;
        this.data = data;
    }

    /// Starts the packaged store on a data directory and waits until it is ready.
    static MeasuredStore start(Path jar, Path data, int port, String... options)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A file with the flags of `run`, as the launcher wrote it.
                System.getProperty("bench.java-options", "-Xmx512m")));
        command.addAll(program(jar));
        command.addAll(List.of("run", "--data", data.toString(), "--port", Integer.toString(port)));
        command.addAll(List.of(options));
        Files.createDirectories(data.toAbsolutePath().getParent());
        var log = data.resolveSibling(data.getFileName() + ".out");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // Ctrl-C on the driver ends the store too.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var store = new MeasuredStore(process, URI.create("http://localhost:" + port), data);
        store.awaitReady(log);
        return store;
    }

    /// As the launcher names it: with what Spring prepared, where that lies beside it.
    private static List<String> program(Path jar) {
        var prepared = jar.resolveSibling("prepared.jar");
        return Files.exists(prepared)
                ? List.of("-cp", jar + File.pathSeparator + prepared, "org.mukhtalif.store.Mukhtalif")
                : List.of("-jar", jar.toString());
    }

    URI address() {
        return address;
    }

    /// Waits until what follows a start has begun, so that none of it is taken for the cost of a visit.
    void awaitEndOfStart() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(startedAt + STARTED_LONG_AGO.toNanos() - System.nanoTime());
    }

    /// What the store counts about itself. It must have been started with this management port.
    Sent sent(int managementPort) throws InterruptedException {
        var page = URI.create("http://127.0.0.1:" + managementPort + "/metrics");
        try (var client = HttpClient.newHttpClient()) {
            return Sent.of(client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException unreachable) {
            throw new IllegalStateException("The store's management port does not answer", unreachable);
        }
    }

    long pid() {
        return process.pid();
    }

    /// CPU milliseconds that the store's JVM has used.
    long jvmMillis() {
        return CpuTime.ofProcess(process.pid());
    }

    /// CPU milliseconds of these that Java's compiler has used. It works less the longer the same is played.
    long compilerMillis() {
        return CpuTime.ofThreads(process.pid(), COMPILER);
    }

    /// CPU milliseconds that both PostgreSQL clusters have used.
    long postgresMillis() {
        return Stream.of("store-db", "keyring-db")
                .mapToLong(this::clusterMillis)
                .sum();
    }

    long residentMegabytes() {
        return CpuTime.residentKilobytes(process.pid()) / 1024;
    }

    private long clusterMillis(String cluster) {
        try (var lines = Files.lines(data.resolve(cluster).resolve("postmaster.pid"))) {
            return CpuTime.ofFamily(
                    Long.parseLong(lines.findFirst().orElseThrow().strip()));
        } catch (IOException gone) {
            return 0;
        }
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < limit) {
            if (!process.isAlive()) throw new IllegalStateException("The store ended:\n" + Files.readString(log));
            if (isReady()) return;
            TimeUnit.MILLISECONDS.sleep(200);
        }
        process.destroy();
        throw new IllegalStateException("The store is not ready after " + START_LIMIT);
    }

    private boolean isReady() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(address.resolve("/health/ready")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
