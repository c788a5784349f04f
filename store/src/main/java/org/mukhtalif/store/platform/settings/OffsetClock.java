package org.mukhtalif.store.platform.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The machine's clock moved by a duration such as `P31D` or `-PT2H` that stands in a file and is read again every
/// second. For tests of deadlines; an absent or unreadable file means no offset, or the last readable one.
final class OffsetClock extends Clock {

    private static final Logger log = LoggerFactory.getLogger(OffsetClock.class);

    private record Reading(Instant at, Duration offset) {}

    private final Clock machine;
    private final Path file;
    private final AtomicReference<Reading> last = new AtomicReference<>(new Reading(Instant.EPOCH, Duration.ZERO));

    OffsetClock(Clock machine, Path file) {
        this.machine = machine;
        this.file = file;
    }

    @Override
    public Instant instant() {
        var now = machine.instant();
        var known = last.get();
        if (Duration.between(known.at(), now).toMillis() >= 1_000) {
            known = new Reading(now, read(known.offset()));
            last.set(known);
        }
        return now.plus(known.offset());
    }

    private Duration read(Duration before) {
        try {
            if (!Files.exists(file)) return Duration.ZERO;
            var text = Files.readString(file).strip();
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (IOException | DateTimeException e) {
            log.warn("The clock offset file holds no duration like PT2H or P31D; the offset stays {}", before);
            return before;
        }
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new OffsetClock(machine.withZone(zone), file);
    }
}
