package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The second place where a key is durable before anybody relies on it: files on another path than the keyring's
/// cluster, one for each epoch. They hold wrapped keys only and die with their epoch.
@Component
class KeyJournal {

    private final Path directory;
    private final Map<Long, AppendedLines> logs = new TreeMap<>();
    private long over = -1;

    KeyJournal(@Qualifier("key-journal") Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    /// The whole of a generation as it was at one moment.
    Path copyOf(long epoch) {
        return directory.resolve(GenerationCopy.name(epoch));
    }

    /// What happened since.
    Path logOf(long epoch) {
        return directory.resolve("generation-%d.log".formatted(epoch));
    }

    /// Returns when these lines are durable. Of an epoch that is over nothing is written: whoever made a key in it did
    /// so before the next one was copied, or wrote it into the next one too.
    ///
    /// @throws JournalClosed if the place can not be written; then the lines are owed, and the next call
    ///     writes them first
    void append(long epoch, Collection<JournalLine> lines) {
        var bytes = lines.stream().map(JournalLine::written).collect(joining()).getBytes(US_ASCII);
        try {
            var log = logFor(epoch);
            if (log.isPresent()) log.get().append(bytes);
        } catch (IOException e) {
            // Its end may have come while this waited for its turn.
            if (!isOver(epoch)) throw cannotWrite(epoch, e);
        }
    }

    /// Writes what an earlier failure left over, so that nothing is sealed under a key that lies in one place only.
    void payDebts() {
        List<Long> owing;
        synchronized (logs) {
            owing = logs.entrySet().stream()
                    .filter(log -> log.getValue().owes())
                    .map(Map.Entry::getKey)
                    .toList();
        }
        owing.forEach(epoch -> append(epoch, List.of()));
    }

    /// Of which epochs there are files.
    Set<Long> epochs() {
        try (var files = Files.newDirectoryStream(directory, "generation-*")) {
            var numbers = new TreeSet<Long>();
            files.forEach(file -> numbers.add(numberOf(file)));
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException("The journal of keys %s can not be read".formatted(directory), e);
        }
    }

    /// When something was written about this epoch last.
    Optional<Instant> lastWritten(long epoch) {
        try {
            var file = Files.exists(logOf(epoch)) ? logOf(epoch) : copyOf(epoch);
            return Files.exists(file)
                    ? Optional.of(Files.getLastModifiedTime(file).toInstant())
                    : Optional.empty();
        } catch (IOException e) {
            throw cannotWrite(epoch, e);
        }
    }

    /// The marks of the keys that the epoch's log tells of. What is new stands at its end, so it is read from there, as
    /// far back as the first key that was made before a moment.
    Set<UUID> told(long epoch, Instant moment) {
        var marks = new HashSet<UUID>();
        if (!Files.exists(logOf(epoch))) return marks;
        try (var lines = new LinesFromTheEnd(logOf(epoch))) {
            for (var next = lines.next(); next.isPresent(); next = lines.next()) {
                var line = JournalLine.read(next.get());
                if (line.isEmpty() || line.get().act() != 'k') continue;
                if (line.get().madeAt().isBefore(moment)) break;
                marks.add(line.get().mark());
            }
            return marks;
        } catch (IOException e) {
            throw new UncheckedIOException("The journal of keys %s can not be read".formatted(logOf(epoch)), e);
        }
    }

    /// Takes away the files of all epochs but this one; those before it are over.
    void keepOnly(long epoch) {
        synchronized (logs) {
            over = Math.max(over, epoch - 1);
        }
        try (var files = Files.newDirectoryStream(directory, "generation-*")) {
            for (var file : files)
                if (!file.getFileName().toString().startsWith("generation-%d.".formatted(epoch))) drop(file);
        } catch (IOException e) {
            throw cannotWrite(epoch, e);
        }
    }

    private void drop(Path file) throws IOException {
        var number = numberOf(file);
        synchronized (logs) {
            var log = logs.remove(number);
            if (log != null) log.close();
        }
        Files.deleteIfExists(file);
    }

    private static long numberOf(Path file) {
        return Long.parseLong(file.getFileName().toString().replaceAll("\\D", ""));
    }

    private Optional<AppendedLines> logFor(long epoch) throws IOException {
        synchronized (logs) {
            if (isOver(epoch)) return Optional.empty();
            var log = logs.get(epoch);
            if (log == null) logs.put(epoch, log = new AppendedLines(logOf(epoch)));
            return Optional.of(log);
        }
    }

    private boolean isOver(long epoch) {
        synchronized (logs) {
            return epoch <= over;
        }
    }

    private JournalClosed cannotWrite(long epoch, IOException e) {
        return new JournalClosed(logOf(epoch), e);
    }
}
