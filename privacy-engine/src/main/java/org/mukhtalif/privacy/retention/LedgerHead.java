package org.mukhtalif.privacy.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// How long the ledger is, signed and kept beside the custodian's keys, where no copy of data or journal goes. An
/// older ledger beside older data is recognised by it.
@Component
class LedgerHead {

    private final Path file;
    private final LedgerKey key;

    LedgerHead(@Qualifier("custodian") Path custodian, LedgerKey key) {
        this.file = custodian.resolve("ledger.head");
        this.key = key;
    }

    void write(long number, String hash) {
        var text = "ledger\t%d\t%s\n".formatted(number, hash);
        try {
            var aside = file.resolveSibling("ledger.head.new");
            Files.writeString(aside, text.stripTrailing() + "\t" + key.sign(text) + "\n");
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The length of the ledger can not be kept in " + file, e);
        }
    }

    /// How many lines there were at least.
    ///
    /// @throws IllegalStateException if the file was altered
    long number() {
        try {
            if (!Files.exists(file)) return 0;
            var columns = Files.readString(file).strip().split("\t", -1);
            var text = "ledger\t%s\t%s\n".formatted(columns[1], columns[2]);
            if (!key.signed(text, Base64.getDecoder().decode(columns[3])))
                throw new IllegalStateException("%s was altered, or belongs to another ledger".formatted(file));
            return Long.parseLong(columns[1]);
        } catch (IOException e) {
            throw new UncheckedIOException("The length of the ledger can not be read from " + file, e);
        }
    }
}
