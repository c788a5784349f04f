package org.mukhtalif.privacy.accesslog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The newest checkpoint, kept beside the custodian's keys: where neither a copy of the database nor one of the book's
/// files goes, so that both can not be cut short together unnoticed.
@Component
class BookHead {

    private final Path file;

    BookHead(@Qualifier("custodian") Path custodian) {
        this.file = custodian.resolve("book.head");
    }

    Optional<SignedNote> read() {
        try {
            return Files.exists(file) ? Optional.of(SignedNote.of(Files.readString(file))) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("The newest checkpoint in %s cannot be read".formatted(file), e);
        }
    }

    void write(String note) {
        try {
            var aside = file.resolveSibling("book.head.new");
            Files.writeString(aside, note);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The newest checkpoint cannot be kept in %s".formatted(file), e);
        }
    }
}
