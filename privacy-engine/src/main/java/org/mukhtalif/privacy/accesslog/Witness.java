package org.mukhtalif.privacy.accesslog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.transparency.LogKey;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Somebody outside who may co-sign checkpoints (`cosignature/v1` of C2SP's `tlog-cosignature`): the setting
/// `witness-key` is that key, and whoever brings a co-signed checkpoint puts it into the folder `witness` of the book.
/// Each of them is then a checkpoint kept elsewhere: the book must fit it.
@Component
class Witness {

    private final Optional<LogKey> key;
    private final Path folder;

    Witness(@Value("${mukhtalif.witness-key:}") String key, @Qualifier("book") Path book) {
        this.key = key.isBlank() ? Optional.empty() : Optional.of(witness(key));
        this.folder = book.resolve("witness");
    }

    /// The files that were put there; none, if no witness is registered.
    List<Path> files() {
        if (key.isEmpty() || !Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The witness's checkpoints in %s cannot be read".formatted(folder), e);
        }
    }

    /// The checkpoint in a file; nothing, if it holds none that the witness co-signed.
    Optional<SignedNote> cosigned(Path file) {
        try {
            var note = SignedNote.of(Files.readString(file));
            return key.filter(note::isSignedBy).map(_ -> note);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static LogKey witness(String text) {
        try {
            var key = LogKey.of(text);
            if (key.kind() == LogKey.Kind.WITNESS) return key;
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "The setting witness-key is no key; it reads name+hash+key, as the witness publishes it",
                    unreadable);
        }
        throw new IllegalArgumentException(
                "The setting witness-key is a log's key; a witness's begins with the kind 4 (cosignature/v1)");
    }
}
