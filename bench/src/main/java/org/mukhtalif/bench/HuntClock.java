package org.mukhtalif.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// The hunted store's clock, which goes on when it is told to: two letters to one person lie minutes apart, and money
/// is due a week after the goods arrived.
final class HuntClock {

    /// The store reads its file again after a second.
    private static final Duration UNTIL_READ = Duration.ofMillis(1_100);

    private final Path file;
    private Duration offset = Duration.ZERO;

    HuntClock(Path file) throws IOException {
        this.file = file;
        Files.writeString(file, offset.toString());
    }

    Path file() {
        return file;
    }

    Instant now() {
        return Instant.now().plus(offset);
    }

    void goesOn(Duration by) throws IOException, InterruptedException {
        offset = offset.plus(by);
        var whole = Files.writeString(file.resolveSibling("clock.new"), offset.toString());
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        TimeUnit.MILLISECONDS.sleep(UNTIL_READ.toMillis());
    }
}
