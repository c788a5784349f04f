package org.mukhtalif.bench.hunt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the running Java tells of itself when asked by the JDK's own tool: names of threads, settings, counters.
///
/// @param pid the process of the store
/// @param folder where a list of all threads is laid down
public record Diagnosis(long pid, Path folder) implements Sink {

    @Override
    public String name() {
        return "threads and counters";
    }

    @Override
    public List<Piece> pieces() throws IOException {
        var threads = folder.resolve("threads.json");
        Files.deleteIfExists(threads);
        ask(pid, "Thread.dump_to_file", "-format=json", threads.toString());
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.file(folder, threads));
        for (var question : List.of(
                "Thread.print", "VM.system_properties", "VM.command_line", "PerfCounter.print", "GC.class_histogram"))
            pieces.add(Piece.text(question, ask(pid, question)));
        return pieces;
    }

    static String ask(long pid, String... question) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid)));
        command.addAll(List.of(question));
        var asked = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var answer = asked.getInputStream()) {
            var text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            if (asked.waitFor() != 0) throw new IOException(text);
            return text;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
