package org.mukhtalif.privacy.accesslog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.stereotype.Component;

/// Settles files of arrivals that nobody writes any more: what they hold and the database does not, because a process
/// died in between or somebody took it out, is brought back. A settled file is kept for a week, so that a restored
/// database can be led forward again.
@Component
class Adoption {

    private static final Duration QUIET = Duration.ofSeconds(60);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String SETTLED = ".settled";

    /// Arrivals that are looked up and brought back at once.
    private static final int AT_ONCE = 2_000;

    private final Arrivals arrivals;
    private final EntryRows rows;
    private final LogKeys keys;
    private final BookSecrets secrets;
    private final Clock clock;

    Adoption(Arrivals arrivals, EntryRows rows, LogKeys keys, BookSecrets secrets, Clock clock) {
        this.arrivals = arrivals;
        this.rows = rows;
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Settles what can be settled.
    ///
    /// @return how many entries were brought back
    int settle() {
        int brought = 0;
        try {
            for (var file : arrivals.files()) {
                if (isSettled(file)) drop(file);
                else if (isAbandoned(file)) {
                    brought += bringBack(file);
                    Files.move(file, file.resolveSibling(file.getFileName() + SETTLED));
                }
            }
            return brought;
        } catch (IOException e) {
            throw new UncheckedIOException("A file of arrivals could not be settled", e);
        }
    }

    /// After a restore: everything that any file holds, settled or not.
    int bringBackAll() {
        int brought = 0;
        try {
            for (var file : arrivals.files()) brought += bringBack(file);
            return brought;
        } catch (IOException e) {
            throw new UncheckedIOException("A file of arrivals could not be read", e);
        }
    }

    /// It is read twice, because word that an entry never came to be stands after it.
    private int bringBack(Path file) throws IOException {
        var undone = new HashSet<UUID>();
        Arrivals.read(file, arrival -> {
            if (arrival.undone() && arrival.isMarked(secrets)) undone.add(arrival.id());
        });
        var came = new LinkedHashMap<UUID, Arrival>();
        var brought = new int[1];
        Arrivals.read(file, arrival -> {
            if (arrival.isMarked(secrets) && !undone.contains(arrival.id())) came.put(arrival.id(), arrival);
            if (came.size() == AT_ONCE) brought[0] += bringBack(came);
        });
        return brought[0] + bringBack(came);
    }

    private int bringBack(Map<UUID, Arrival> came) {
        came.keySet().removeAll(rows.known(came.keySet()));
        int missing = came.size();
        if (missing > 0) {
            rows.addUnlinked(came.values());
            link(List.copyOf(came.values()));
        }
        came.clear();
        return missing;
    }

    /// Only people who still have a log key: who was erased stays forgotten.
    private void link(List<Arrival> arrived) {
        var owners = arrived.stream()
                .filter(each -> ownerOf(each).isPresent())
                .collect(groupingBy(each -> ownerOf(each).orElseThrow(), mapping(Arrival::id, toList())));
        Set<DataSubjectId> living =
                keys.existing(owners.keySet()).keySet().stream().collect(toCollection(java.util.HashSet::new));
        owners.forEach((subject, entries) -> {
            if (living.contains(subject)) rows.link(subject, entries);
        });
    }

    private Optional<DataSubjectId> ownerOf(Arrival arrival) {
        return secrets.open(arrival.sealedSubject(), arrival.id());
    }

    private boolean isAbandoned(Path file) throws IOException {
        if (file.equals(arrivals.current()) || ageOf(file).compareTo(QUIET) < 0) return false;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private void drop(Path file) throws IOException {
        if (ageOf(file).compareTo(KEPT) > 0) Files.deleteIfExists(file);
    }

    private Duration ageOf(Path file) throws IOException {
        return Duration.between(Files.getLastModifiedTime(file).toInstant(), clock.instant());
    }

    private static boolean isSettled(Path file) {
        return file.getFileName().toString().endsWith(SETTLED);
    }
}
