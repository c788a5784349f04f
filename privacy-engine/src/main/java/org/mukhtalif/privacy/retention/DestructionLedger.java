package org.mukhtalif.privacy.retention;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.custody.Custodian;
import org.mukhtalif.privacy.custody.KeptSecrets;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// What was destroyed, told outside the databases: a file that only grows, each line signed and tied to the one
/// before. An older copy of the data meets it at the next start and destroys again what it brought back.
@Component
public class DestructionLedger {

    /// The file's name, in the journal's folder and in a copy of the keyring.
    public static final String FILE = "destruction.ledger";

    private final Path file;
    private final LedgerKey key;
    private final LedgerHead head;
    private final LedgerTurn turn;
    private End end = End.OF_NOTHING;

    private record End(long number, String hash, long bytes) {
        static final End OF_NOTHING = new End(0, LedgerLine.NONE_BEFORE, 0);
    }

    DestructionLedger(@Qualifier("key-journal") Path directory, LedgerKey key, LedgerHead head) {
        this.file = directory.resolve(FILE);
        this.key = key;
        this.head = head;
        this.turn = new LedgerTurn(file);
    }

    /// The ledger in a folder, where no engine runs.
    public static DestructionLedger at(Path directory, Custodian custodian, Path custodianFolder) {
        var key = new LedgerKey(KeptSecrets.at(custodian, custodianFolder));
        return new DestructionLedger(directory, key, new LedgerHead(custodianFolder, key));
    }

    /// Refuses a copy that is not as it was written, or shorter than what lies with the custodian says.
    ///
    /// @throws IllegalStateException saying which line, or how many are missing
    public void demandWhole(Path copy) {
        long told = linesOf(copy).size();
        if (told < atLeast())
            throw new IllegalStateException("It holds %d lines, and there were %d".formatted(told, atLeast()));
    }

    public Path file() {
        return file;
    }

    /// All lines, each checked against its signature and the line before.
    ///
    /// @throws IllegalStateException naming the first line that is not as it was written
    public List<LedgerLine> lines() {
        return linesOf(file);
    }

    /// The same of a copy elsewhere.
    public List<LedgerLine> linesOf(Path copy) {
        try {
            var lines = new ArrayList<LedgerLine>();
            if (Files.exists(copy))
                for (var line : whole(Files.readString(copy, US_ASCII))) lines.add(next(line, lines));
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of destructions %s can not be read".formatted(copy), e);
        }
    }

    /// What the ledger says about a person: the content of a certificate.
    public List<LedgerLine> about(DataSubjectId subject) {
        return lines().stream().filter(line -> line.subject().equals(subject)).toList();
    }

    /// With which anybody may check a certificate: the 32 bytes of an Ed25519 key, in Base64.
    public String publicKey() {
        return key.publicKey();
    }

    /// How many lines there must be at least, by what lies with the custodian.
    long atLeast() {
        return head.number();
    }

    /// How many lines there are.
    synchronized long length() {
        return end().number();
    }

    /// Adds lines durably, behind whatever another process has written.
    ///
    /// @param cases what is destroyed; nothing stands for everything of the person
    /// @return the last line's number
    long append(Instant at, DataSubjectId subject, List<Optional<CaseId>> cases, String classes) {
        return turn.take(() -> appendInTurn(at, subject, cases, classes));
    }

    private synchronized long appendInTurn(
            Instant at, DataSubjectId subject, List<Optional<CaseId>> cases, String classes) {
        var from = end();
        var to = from;
        var text = new StringBuilder();
        for (var each : cases) {
            var line = signed(new LedgerLine(to.number() + 1, at, subject, each, classes, to.hash(), ""));
            text.append(line.written()).append('\n');
            to = new End(line.number(), line.hash(), to.bytes() + line.written().length() + 1);
        }
        write(text.toString(), from.bytes());
        head.write(to.number(), to.hash());
        end = to;
        return to.number();
    }

    /// Where the next line begins. Read and checked from the beginning if another process wrote meanwhile.
    private End end() {
        if (end.bytes() != size()) {
            var lines = lines();
            end = lines.isEmpty()
                    ? End.OF_NOTHING
                    : new End(
                            lines.size(),
                            lines.getLast().hash(),
                            lines.stream()
                                    .mapToLong(line -> line.written().length() + 1L)
                                    .sum());
        }
        return end;
    }

    private long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of destructions %s can not be read".formatted(file), e);
        }
    }

    private LedgerLine signed(LedgerLine line) {
        return new LedgerLine(
                line.number(),
                line.at(),
                line.subject(),
                line.caseId(),
                line.classes(),
                line.before(),
                key.sign(line.signed()));
    }

    private LedgerLine next(String line, List<LedgerLine> before) {
        try {
            var read = LedgerLine.read(line);
            var hash =
                    before.isEmpty() ? LedgerLine.NONE_BEFORE : before.getLast().hash();
            if (read.number() == before.size() + 1L
                    && read.before().equals(hash)
                    && key.signed(read.signed(), read.signatureBytes())) return read;
        } catch (RuntimeException _) {
            // Said below, with the number of the line.
        }
        throw new IllegalStateException("Line %d of the ledger of destructions was altered, moved or belongs elsewhere"
                .formatted(before.size() + 1));
    }

    /// A last line without its end was never acknowledged; the next one is written over it.
    private static List<String> whole(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private void write(String text, long from) {
        try (var channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.truncate(from);
            channel.position(from);
            var bytes = ByteBuffer.wrap(text.getBytes(US_ASCII));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The ledger of destructions %s can not be written; nothing is destroyed before it is"
                            .formatted(file),
                    e);
        }
    }
}
