package org.mukhtalif.acceptance;

import java.nio.file.Path;
import java.util.List;
import org.mukhtalif.bench.hunt.Finding;
import org.mukhtalif.bench.hunt.FolderSink;
import org.mukhtalif.bench.hunt.Planted;
import org.mukhtalif.bench.hunt.Search;

/// Everything the shop has written: both database clusters with their write-ahead logs, its log, its temporary files.
/// Left out is the mail folder, which stands for the shopper's own mailbox.
record LeftOnDisk(Path data) {

    static LeftOnDisk of(Path data) {
        return new LeftOnDisk(data);
    }

    /// The files in which one of these values stands in any guise.
    List<String> filesHolding(List<String> values) {
        var planted = values.stream()
                .map(value -> new Planted("somebody", "value", value, false))
                .toList();
        var folder = new FolderSink("data directory", data, file -> !file.startsWith("mail"));
        var report = new Search(planted).in(List.of(folder));
        return report.findings().stream().map(Finding::piece).distinct().toList();
    }
}
