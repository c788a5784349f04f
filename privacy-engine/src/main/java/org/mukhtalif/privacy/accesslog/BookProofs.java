package org.mukhtalif.privacy.accesslog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.Proofs;
import org.springframework.stereotype.Component;

/// What outsiders need to check the book: its key, its newest checkpoint, proofs.
@Component
public class BookProofs {

    private static final int MOST_ENTRIES = 10_000;

    private final Numbering rows;
    private final EntryRows entries;
    private final Restores restores;
    private final BookSecrets secrets;

    BookProofs(Numbering rows, EntryRows entries, Restores restores, BookSecrets secrets) {
        this.rows = rows;
        this.entries = entries;
        this.restores = restores;
        this.secrets = secrets;
    }

    /// The public key in the form `name+hash+key`.
    public String key() {
        return secrets.signer().key().text();
    }

    /// The newest checkpoint as a signed note; nothing before the book was numbered for the first time.
    public Optional<String> newest() {
        return rows.latest().map(Numbering.Kept::note);
    }

    /// Signed word of every restore that lost entries, the oldest first.
    public List<String> restores() {
        return restores.notes();
    }

    /// A person's own entries, each with its proof.
    ///
    /// @param kept sizes of checkpoints that she kept; larger ones than the book are left out
    public Optional<BookBundle> of(DataSubjectId subject, List<Long> kept) {
        var ids = entries.leavesOf(subject, TimeOrderedIds.LAST, MOST_ENTRIES).stream()
                .map(Arrival::idIn)
                .toList();
        return rows.latest().map(latest -> {
            var proofs = new Proofs(rows.tree());
            var proved = rows.placesOf(ids).stream()
                    .filter(row -> row.number() < latest.size())
                    .map(row -> new BookBundle.Proved(
                            row.number(), row.leaf(), proofs.inclusion(row.number(), latest.size())))
                    .toList();
            return new BookBundle(key(), latest.note(), proved, growth(kept, latest.size(), proofs));
        });
    }

    /// The proof that the book only grew, without anybody's entries.
    public Optional<BookBundle> since(List<Long> kept) {
        return rows.latest()
                .map(latest -> new BookBundle(
                        key(), latest.note(), List.of(), growth(kept, latest.size(), new Proofs(rows.tree()))));
    }

    private static Map<Long, List<Hash>> growth(List<Long> kept, long size, Proofs proofs) {
        var older = new LinkedHashMap<Long, List<Hash>>();
        for (long from : kept) if (from >= 0 && from <= size) older.put(from, proofs.consistency(from, size));
        return older;
    }
}
