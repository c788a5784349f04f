package org.mukhtalif.privacy.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import org.mukhtalif.privacy.custody.Custodian;
import org.springframework.stereotype.Component;

/// Copies of the keyring: wrapped keys only. They open with the custodian's key of their epoch, and with nothing
/// once that epoch has ended.
@Component
public class KeyringCopies {

    private final Epochs epochs;
    private final Generations generations;

    KeyringCopies(Epochs epochs, Generations generations) {
        this.epochs = epochs;
        this.generations = generations;
    }

    /// A copy of the keyring in a folder.
    ///
    /// @param epoch of which it is
    /// @param keys how many it holds
    public record Copy(Path file, long epoch, long keys) {}

    /// Writes what the keyring holds now.
    ///
    /// @throws UncheckedIOException if the folder can not be written
    public Copy writeTo(Path folder) {
        long epoch = epochs.refreshed().number();
        return copy(generations.copy(epoch, folder.resolve(GenerationCopy.name(epoch))));
    }

    /// The newest copy in a folder, read from its first to its last line. Nothing, if there is none.
    ///
    /// @throws UncheckedIOException if it is cut off or was altered
    public static Optional<Copy> newestIn(Path folder) {
        try (var files = Files.list(folder)) {
            var newest = files.filter(file -> file.getFileName().toString().matches("generation-\\d+\\.copy"))
                    .max(Comparator.comparingLong(KeyringCopies::epochOf));
            return newest.isEmpty() ? Optional.empty() : Optional.of(copy(GenerationCopy.read(newest.get(), _ -> {})));
        } catch (IOException e) {
            throw new UncheckedIOException("The copy of the keyring in %s can not be used".formatted(folder), e);
        }
    }

    /// Whether the custodian still holds what opens this copy.
    ///
    /// @throws IllegalStateException if another key of that name lies there
    public static boolean opens(Copy copy, Custodian custodian) {
        try {
            var head = GenerationCopy.headOf(copy.file());
            return custodian
                    .unwrap(Epochs.name(copy.epoch()), head.wrappedEpochKey())
                    .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("The copy of the keyring can not be read", e);
        }
    }

    /// Fills an empty keyring from a copy, and from the journal's lines after it where they lie beside it.
    ///
    /// @param keyring as the owner of its objects, in no transaction
    public static void load(Copy copy, Connection keyring) {
        try {
            CopyLoading.into(keyring).load(copy.file(), copy.epoch());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The copy %s could not be loaded".formatted(copy.file()), e);
        }
    }

    private static Copy copy(GenerationCopy copy) {
        return new Copy(copy.file(), copy.epoch(), copy.keys());
    }

    private static long epochOf(Path file) {
        return Long.parseLong(file.getFileName().toString().replaceAll("\\D", ""));
    }
}
