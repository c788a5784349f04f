package org.mukhtalif.privacy.accesslog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.Frontier;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings numbered entries back from the files into a database that is behind them: checkpoint by checkpoint, each only
/// if its signature and its root fit.
@Component
class RollForward {

    private final Path directory;
    private final Numbering rows;
    private final EntryRows entries;
    private final BookSecrets secrets;
    private final TransactionTemplate transactions;

    RollForward(
            @Qualifier("book") Path book,
            Numbering rows,
            EntryRows entries,
            BookSecrets secrets,
            @Qualifier("engine") TransactionTemplate transactions) {
        this.directory = BookFiles.directoryIn(book);
        this.rows = rows;
        this.entries = entries;
        this.secrets = secrets;
        this.transactions = transactions;
    }

    /// @return whether the files fit to their end; if not, they were set aside and are to be written anew
    boolean run() {
        try {
            var lines = new Lines();
            for (var file : BookLines.filesIn(directory)) BookLines.read(file, lines);
            if (!lines.broken && lines.waiting.isEmpty()) return true;
            setAside();
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("The book's files in %s cannot be read".formatted(directory), e);
        }
    }

    private void setAside() throws IOException {
        var name = "numbered-before-restore-";
        int number = 1;
        while (Files.exists(directory.resolveSibling(name + number))) number++;
        Files.move(directory, directory.resolveSibling(name + number));
    }

    /// Goes through the files from their beginning and stops believing them at the first thing that does not fit.
    private final class Lines implements BookLines.Reader {

        private final Frontier frontier = Frontier.empty();
        private final List<Arrival> waiting = new ArrayList<>();
        private final long before = rows.latest().map(Numbering.Kept::size).orElse(-1L);
        private final Hash rootBefore = rows.latest().map(Numbering.Kept::root).orElse(Hash.OF_NOTHING);
        private final String horizon =
                rows.latest().map(Numbering.Kept::horizon).orElse("0");
        private boolean broken;

        @Override
        public void entry(long number, byte[] leaf) {
            if (broken) return;
            broken = number != frontier.size();
            frontier.add(Hash.ofLeaf(leaf));
            if (frontier.size() == before && !frontier.root().equals(rootBefore)) broken = true;
            if (frontier.size() > before && !broken)
                waiting.add(new Arrival(Arrival.idIn(leaf), false, leaf, secrets.mark(leaf), new byte[0]));
        }

        @Override
        public void checkpoint(SignedNote note) {
            if (broken) return;
            var told = Checkpoint.of(note.text());
            broken = !note.isSignedBy(secrets.signer().key())
                    || told.size() != frontier.size()
                    || !told.root().equals(frontier.root());
            if (broken || told.size() <= before) return;
            transactions.executeWithoutResult(_ -> bringBack(told, note));
            waiting.clear();
        }

        private void bringBack(Checkpoint told, SignedNote note) {
            if (!waiting.isEmpty()) {
                entries.addUnlinked(waiting);
                long from = told.size() - waiting.size();
                rows.number(
                        from,
                        waiting.stream().map(Arrival::id).toList(),
                        waiting.stream().map(each -> Hash.ofLeaf(each.leaf())).toList());
            }
            rows.keep(Numbering.Kept.of(told, frontier, horizon, note));
        }

        @Override
        public void broken(String where) {
            broken = true;
        }
    }
}
