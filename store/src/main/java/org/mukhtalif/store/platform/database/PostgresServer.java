package org.mukhtalif.store.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.platform.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// One PostgreSQL server of our own in one folder, reachable only from this machine and only by password.
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    /// What the C library keeps of freed memory for the next statement, in bytes. Left to itself it gives each
    /// statement's memory back to the kernel; under load 5 to 8 % of PostgreSQL's time went there.
    private static final Map<String, String> KEEPS_MEMORY =
            Map.of("MALLOC_TRIM_THRESHOLD_", "16777216", "MALLOC_TOP_PAD_", "1048576");

    private static final String ONLY_BY_PASSWORD = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path logFile;
    private final PostgresOptions options;

    PostgresServer(PostgresBinaries binaries, Path data, Path logFile, PostgresOptions options) {
        this.binaries = binaries;
        this.data = data;
        this.logFile = logFile;
        this.options = options;
    }

    Path folder() {
        return data;
    }

    /// Makes the folder on the first start. It gets its name only when complete, so a start that was cut short
    /// leaves nothing that a later one could take for data.
    void createUnlessThere(Login superuser) throws IOException {
        if (isEmpty(data)) create(superuser);
        var version = data.resolve("PG_VERSION");
        if (!Files.exists(version)) throw new CannotStart("data.unknown-format", data);
        var major = Files.readString(version).strip();
        if (!major.equals(PostgresBinaries.MAJOR_VERSION))
            throw new CannotStart("data.other-version", data, major, PostgresBinaries.MAJOR_VERSION);
    }

    private void create(Login superuser) throws IOException {
        var unfinished = data.resolveSibling(data.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        var password = Files.createTempFile(
                data.getParent(),
                "superuser",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, superuser.password());
            run(initdb(unfinished, superuser, password));
            Files.deleteIfExists(data);
            Files.move(unfinished, data);
        } finally {
            Files.deleteIfExists(password);
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private List<String> initdb(Path into, Login superuser, Path password) {
        var command = new ArrayList<>(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + into,
                "--username=" + superuser.role(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=ar-SA"));
        if (!options.durable()) command.add("--no-sync");
        return command;
    }

    /// Starts and waits until connections are answered. A server left over by a killed store is stopped first: it
    /// runs with the options of then.
    void start(int port) throws IOException {
        if (isRunning()) {
            log.info("A PostgreSQL server of an earlier run still works in {}; stopping it first", data.getFileName());
            stop();
        }
        Files.writeString(data.resolve("postgresql.conf"), options.configuration(port));
        Files.writeString(data.resolve("pg_hba.conf"), ONLY_BY_PASSWORD);
        run(pgCtl("start", "-w", "-t", "120", "-l", logFile.toString()));
    }

    void stop() throws IOException {
        run(pgCtl("stop", "-w", "-t", "60", "-m", "fast"));
    }

    /// Whether a server works in this folder now, by the note that a PostgreSQL server keeps of itself.
    boolean isRunning() throws IOException {
        return postmaster().flatMap(ProcessHandle::of).filter(this::isOurs).isPresent();
    }

    /// A process number may have been given to somebody else since.
    private boolean isOurs(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("/postgres")).orElse(true);
    }

    private Optional<Long> postmaster() throws IOException {
        var note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) return Optional.empty();
        try (var lines = Files.lines(note)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        }
    }

    private List<String> pgCtl(String act, String... more) {
        var command =
                new ArrayList<>(List.of(binaries.program("pg_ctl").toString(), act, "--silent", "--pgdata=" + data));
        command.addAll(List.of(more));
        return command;
    }

    /// PostgreSQL refuses to work as root; a user namespace of its own takes root's rights away from it.
    private void run(List<String> command) throws IOException {
        var whole = new ArrayList<String>();
        if (new UnixSystem().getUid() == 0) whole.addAll(List.of("unshare", "-U"));
        whole.addAll(command);
        var output = Files.createTempFile(logFile.getParent(), "postgres-", ".out");
        try {
            var start = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            start.environment().putAll(KEEPS_MEMORY);
            var process = start.start();
            if (process.waitFor() != 0) throw new PostgresFailed(command.getFirst(), said(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL worked", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private String said(Path output) throws IOException {
        var words = Files.readString(output);
        return Files.exists(logFile) ? words + lastLines(Files.readString(logFile)) : words;
    }

    private static String lastLines(String text) {
        var lines = text.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 6), lines.size()));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) return true;
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
