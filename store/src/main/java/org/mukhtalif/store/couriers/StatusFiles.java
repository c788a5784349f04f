package org.mukhtalif.store.couriers;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.springframework.stereotype.Component;

/// Reads what a courier laid into its folder, file by file. If the store dies in the middle of one, the next run reads
/// it again: a line changes something once.
@Component
class StatusFiles {

    private final CourierFolder folder;
    private final Hearing hearing;
    private final Reports reports;
    private final Clock clock;

    StatusFiles(CourierFolder folder, Hearing hearing, Reports reports, Clock clock) {
        this.folder = folder;
        this.hearing = hearing;
        this.reports = reports;
        this.clock = clock;
    }

    void readAll(CourierKey courier) {
        for (var file : folder.reports(courier)) read(courier, file);
    }

    private void read(CourierKey courier, Path file) {
        var bytes = folder.read(file);
        var fingerprint = fingerprint(bytes);
        if (!reports.isKnown(courier, fingerprint)) reports.keep(heard(courier, StatusFile.of(bytes)), fingerprint);
        folder.done(file);
    }

    private Report heard(CourierKey courier, StatusFile file) {
        int taken = 0;
        int unchanged = 0;
        var refused = new ArrayList<Report.Refusal>();
        for (var line : file.lines()) {
            switch (hearing.hear(courier, line)) {
                case Outcome.Taken _ -> taken++;
                case Outcome.Unchanged _ -> unchanged++;
                case Outcome.Refused(var reason) -> refused.add(new Report.Refusal(line.place(), reason));
            }
        }
        return new Report(0, courier, clock.instant(), taken, unchanged, refused);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
