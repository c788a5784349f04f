package org.mukhtalif.privacy.accesslog;

import java.util.List;

/// What a look through a whole book showed.
///
/// @param entries how many numbered entries the database has
/// @param checkpoints how many checkpoints
/// @param inFiles how many entries the files hold
/// @param notes what is no fault and worth knowing: lawful restores, entries that wait for their number
public record BookReport(long entries, long checkpoints, long inFiles, List<BookFinding> findings, List<String> notes) {

    public BookReport {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /// Whether nothing was found.
    public boolean holds() {
        return findings.isEmpty();
    }
}
