package org.mukhtalif.privacy.accesslog;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.springframework.stereotype.Component;

/// Reads the whole book, in the database and outside it, and computes the tree anew. What has no number yet is the
/// business of [CheckpointIsFresh].
@Component
class BookVerifies implements Control {

    private static final Set<BookFault> OF_ANOTHER_CONTROL =
            EnumSet.of(BookFault.NOT_OURS, BookFault.NEVER_NUMBERED, BookFault.ARRIVAL_MISSING);

    private final BookKeeping keeping;
    private final BookVerification verification;

    BookVerifies(BookKeeping keeping, BookVerification verification) {
        this.keeping = keeping;
        this.verification = verification;
    }

    @Override
    public String key() {
        return "book-verifies";
    }

    @Override
    public Pace pace() {
        return Pace.NIGHTLY;
    }

    @Override
    public ProofResult probe() {
        keeping.keepUp();
        var found = verification.verify(List.of()).findings().stream()
                .filter(finding -> !OF_ANOTHER_CONTROL.contains(finding.fault()))
                .toList();
        return ProofResult.heldIf(
                found.isEmpty(),
                "%d faults, the first of them: %s"
                        .formatted(found.size(), found.stream().limit(3).toList()));
    }

    /// A byte is added to the first entry.
    @Override
    public Sabotage sabotage() {
        var first = " where id = (select entry_id from accesslog.numbered where number = 0)";
        return Sabotage.ofTheData(
                "update accesslog.entry set leaf = leaf || decode('0a', 'hex')" + first,
                "update accesslog.entry set leaf = substring(leaf from 1 for octet_length(leaf) - 1)" + first);
    }
}
