package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.Proofs;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The restores that are told of, each by a numbered entry and a signed note of the same text.
@Repository
class Restores {

    private final JdbcClient db;
    private final Numbering rows;
    private final BookSecrets secrets;
    private final Clock clock;

    Restores(@Qualifier("engine") JdbcClient db, Numbering rows, BookSecrets secrets, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Tells that the book had what a checkpoint says, and has no more; by one statement.
    RestoreNotice tell(Checkpoint lost) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var notice = new RestoreNotice(
                TimeOrderedIds.at(now),
                now,
                lost.size(),
                lost.root(),
                size(),
                rows.latest().map(Numbering.Kept::root).orElse(Hash.OF_NOTHING));
        var leaf = notice.text().getBytes(UTF_8);
        db.sql("""
                with told as (
                  insert into accesslog.entry (id, leaf, mark) values (:id, :leaf, :mark))
                insert into accesslog.restore (entry_id, note) values (:id, :note)
                """)
                .param("id", notice.id())
                .param("leaf", leaf)
                .param("mark", secrets.mark(leaf))
                .param("note", secrets.signer().sign(notice.text()).written())
                .update();
        return notice;
    }

    /// How many entries are under a checkpoint.
    long size() {
        return rows.latest().map(Numbering.Kept::size).orElse(0L);
    }

    /// The newest checkpoint, a signed note.
    Optional<String> newest() {
        return rows.latest().map(Numbering.Kept::note);
    }

    /// The root of the book when it had this many entries, if it has them.
    Optional<Hash> rootAt(long size) {
        if (size < 1 || size > size()) return Optional.empty();
        return Optional.of(new Proofs(rows.tree()).root(0, size));
    }

    boolean isOurs(SignedNote note) {
        return note.isSignedBy(secrets.signer().key());
    }

    /// The signed notes, the oldest first.
    List<String> notes() {
        return db.sql("select note from accesslog.restore order by entry_id")
                .query((row, _) -> row.getString("note"))
                .list();
    }

    /// The lawful restore in which a checkpoint of this size was lost: signed, and told in the book.
    Optional<RestoreNotice> covering(long size, Hash root) {
        return db
                .sql("""
                select r.note, e.leaf
                  from accesslog.restore r
                  join accesslog.entry e on e.id = r.entry_id
                  join accesslog.numbered n on n.entry_id = r.entry_id
                """)
                .query((row, _) -> Optional.ofNullable(read(row.getString("note"), row.getBytes("leaf"))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .filter(notice -> notice.covers(size, root))
                .findFirst();
    }

    private @Nullable RestoreNotice read(String written, byte[] leaf) {
        try {
            var note = SignedNote.of(written);
            return Objects.equals(note.text(), new String(leaf, UTF_8)) && isOurs(note)
                    ? RestoreNotice.of(note.text())
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
