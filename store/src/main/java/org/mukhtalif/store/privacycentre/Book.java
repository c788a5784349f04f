package org.mukhtalif.store.privacycentre;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.accesslog.AccessRecord;
import org.mukhtalif.privacy.accesslog.BookProofs;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.RecipientDirectory;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// A person's own book, told in sentences.
@Component
class Book {

    static final int PAGE = 30;

    private final AccessLog log;
    private final BookProofs proofs;
    private final List<RecipientDirectory> directories;

    Book(AccessLog log, BookProofs proofs, List<RecipientDirectory> directories) {
        this.log = log;
        this.proofs = proofs;
        this.directories = List.copyOf(directories);
    }

    /// A page of the book, newest first.
    ///
    /// @param olderThan the last entry of the page before
    BookPage page(DataSubjectId subject, Optional<UUID> olderThan, Words words) {
        var found = olderThan
                .map(entry -> log.entriesOf(subject, entry, PAGE + 1))
                .orElseGet(() -> log.entriesOf(subject, PAGE + 1));
        boolean more = found.size() > PAGE;
        var shown = more ? found.subList(0, PAGE) : found;
        var lines = shown.stream().map(entry -> line(entry, words)).toList();
        return new BookPage(
                lines, proofs.newest().orElse(null), more ? shown.getLast().entryId() : null);
    }

    /// The latest openings of her data by somebody else, for the first page: what the store's own machine did with it
    /// stands in the whole book.
    List<Looked> latestLooks(DataSubjectId subject, int most, Words words) {
        return log.entriesOf(subject, 200).stream()
                .filter(Book::isLook)
                .limit(most)
                .map(entry -> line(entry, words))
                .toList();
    }

    private static boolean isLook(AccessRecord entry) {
        return switch (entry.act()) {
            case DISCLOSED, ERASED -> true;
            case COLLECTED, CHECKED -> false;
        };
    }

    private Looked line(AccessRecord entry, Words words) {
        var order = Matters.order(entry.caseId()).orElse(null);
        var key = "privacycentre.act." + entry.act().name().toLowerCase(java.util.Locale.ROOT) + "."
                + entry.recipient().kind().key();
        var sentence = words.of(
                words.has(key) ? key : "privacycentre.act.other",
                nameOf(entry.recipient(), words),
                FieldNames.yours(entry.fields(), words),
                words.of("privacycentre.for." + entry.purpose().key()));
        return new Looked(entry.at(), sentence, order, entry.clause(), tone(entry));
    }

    private String nameOf(Recipient recipient, Words words) {
        return directories.stream()
                .map(directory -> directory.publicNameOf(recipient, words.locale()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() ->
                        words.of("privacycentre.recipient." + recipient.kind().key()));
    }

    private static String tone(AccessRecord entry) {
        if (entry.act() == AccessEntry.Act.ERASED) return "grey";
        return switch (entry.recipient().kind()) {
            case MERCHANT, COURIER, OFFICER, ACCOUNTANT, ARBITER, TAX_AUTHORITY -> "palm";
            case STORE -> "";
            case SUBJECT, PAYMENT_COMPANY -> "grey";
        };
    }
}
