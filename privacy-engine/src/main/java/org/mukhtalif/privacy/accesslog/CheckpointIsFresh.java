package org.mukhtalif.privacy.accesslog;

import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.springframework.stereotype.Component;

/// Brings the book up to date and looks whether everything that was there before has its number now, under a checkpoint
/// that the book's key signed.
@Component
class CheckpointIsFresh implements Control {

    private static final int ENOUGH = 1_000;

    private final BookKeeping keeping;
    private final Numbering rows;
    private final BookSecrets secrets;

    CheckpointIsFresh(BookKeeping keeping, Numbering rows, BookSecrets secrets) {
        this.keeping = keeping;
        this.rows = rows;
        this.secrets = secrets;
    }

    @Override
    public String key() {
        return "checkpoint-is-fresh";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_FEW_MINUTES;
    }

    @Override
    public ProofResult probe() {
        var horizon = rows.latest().map(Numbering.Kept::horizon).orElse("0");
        var before = rows.waiting(horizon, ENOUGH);
        keeping.keepUp();
        var still = rows.waiting(horizon, ENOUGH);
        long left = before.stream()
                .filter(row -> still.stream().anyMatch(each -> each.id().equals(row.id())))
                .count();
        boolean signed = rows.latest()
                .filter(kept ->
                        SignedNote.of(kept.note()).isSignedBy(secrets.signer().key()))
                .isPresent();
        return ProofResult.heldIf(
                left == 0 && signed,
                "%d entries got no number; the newest checkpoint is signed: %s".formatted(left, signed));
    }

    /// An entry that this store did not write is slipped in.
    @Override
    public Sabotage sabotage() {
        return Sabotage.ofTheData("""
                insert into accesslog.entry (id, leaf, mark)
                values ('00000000-0000-7000-8000-00000000d211', decode(repeat('6d', 300), 'hex'), decode('', 'hex'))
                """, "delete from accesslog.entry where id = '00000000-0000-7000-8000-00000000d211'");
    }
}
