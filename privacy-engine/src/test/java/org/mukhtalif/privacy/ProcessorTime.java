package org.mukhtalif.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Processor time from the system's own accounting, so that a busy machine does not change it much.
///
/// @param database the directory of a PostgreSQL server: its processes have it as theirs
public record ProcessorTime(Path database) {

    public static ProcessorTime withTheDatabaseOf(JdbcClient technician) {
        return new ProcessorTime(Path.of(
                technician.sql("show data_directory").query(String.class).single()));
    }

    /// Seconds of the calling thread.
    public static double ofThisThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /// Seconds of this process and of every process of the database, living and dead.
    public double ofEverybody() {
        double ticks = 0;
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) ticks += ticksOf(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ticks / 100;
    }

    private double ticksOf(Path process) {
        try {
            var stat = Files.readString(process.resolve("stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            boolean isMine = process.getFileName()
                    .toString()
                    .equals(String.valueOf(ProcessHandle.current().pid()));
            if (isMine) return ticks(fields, 11, 12);
            return Files.readSymbolicLink(process.resolve("cwd")).equals(database) ? ticks(fields, 11, 14) : 0;
        } catch (IOException itEndedMeanwhile) {
            return 0;
        }
    }

    private static double ticks(String[] fields, int from, int to) {
        double sum = 0;
        for (int i = from; i <= to; i++) sum += Long.parseLong(fields[i]);
        return sum;
    }
}
