package org.mukhtalif.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// CPU time as Linux accounts for it in `/proc/<pid>/stat`, in clock ticks of 10 ms (`USER_HZ` is 100 on every
/// architecture that Linux shows to programs).
final class CpuTime {

    private static final int MILLIS_PER_TICK = 10;
    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final int CUTIME = 13;
    private static final int CSTIME = 14;

    private CpuTime() {}

    /// User and system time of one process in milliseconds, without its children.
    static long ofProcess(long pid) {
        return statOf(pid).map(stat -> millis(stat, UTIME, STIME)).orElse(0L);
    }

    /// User and system time of those threads of a process that have one of these names, in milliseconds. Linux knows
    /// the first fifteen letters of a name.
    static long ofThreads(long pid, Set<String> names) {
        try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.filter(thread -> names.contains(nameOf(thread)))
                    .mapToLong(thread -> statIn(thread)
                            .map(stat -> millis(stat, UTIME, STIME))
                            .orElse(0L))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    /// User and system time of a process, of its living children, and of its children that have ended, in
    /// milliseconds.
    static long ofFamily(long pid) {
        long parent = statOf(pid)
                .map(stat -> millis(stat, UTIME, STIME, CUTIME, CSTIME))
                .orElse(0L);
        return parent + childrenOf(pid).mapToLong(CpuTime::ofProcess).sum();
    }

    /// Resident memory of a process in kilobytes.
    static long residentKilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static Stream<Long> childrenOf(long pid) {
        return ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children).map(ProcessHandle::pid);
    }

    private static long millis(String[] stat, int... fields) {
        long ticks = 0;
        for (int field : fields) ticks += Long.parseLong(stat[field]);
        return ticks * MILLIS_PER_TICK;
    }

    private static String nameOf(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).strip();
        } catch (IOException gone) {
            return "";
        }
    }

    private static Optional<String[]> statOf(long pid) {
        return statIn(Path.of("/proc", Long.toString(pid)));
    }

    /// The fields after the program's name, which may itself hold blanks and brackets.
    private static Optional<String[]> statIn(Path folder) {
        try {
            var stat = Files.readString(folder.resolve("stat"));
            return Optional.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        } catch (java.nio.file.NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
