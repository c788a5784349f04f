package org.mukhtalif.privacy.accesslog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/// A book of some 600 entries under a dozen checkpoints, made once by a whole engine; each test tampers with a copy of
/// its files and, in a transaction that is undone, with its rows, and looks through it without the engine.
final class ABook implements AutoCloseable {

    static final DataSubjectId SARA = DataSubjectId.random();

    private final EngineDatabases databases;
    private final Path place;
    private final byte[] seed;
    private final SignedNote kept;
    private final Clock clock;
    private final SingleConnectionDataSource connection;
    private final JdbcClient db;

    private ABook(EngineDatabases databases, Path place, byte[] seed, SignedNote kept, Clock clock) {
        try {
            this.connection =
                    new SingleConnectionDataSource(databases.technician().getConnection(), true);
            this.connection.setAutoCommit(false);
            this.connection.getConnection().setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        this.db = JdbcClient.create(connection);
        this.databases = databases;
        this.place = place;
        this.seed = seed;
        this.kept = kept;
        this.clock = clock;
    }

    /// Written by an engine over three days: numbered entries of four days' files, settled arrivals.
    static ABook written() {
        try {
            var place = Files.createTempDirectory("a-book");
            var databases = EngineDatabases.fresh();
            try (var engine = Engine.startProving(databases, place)) {
                SignedNote kept = null;
                for (int day = 0; day < 3; day++) {
                    for (int round = 0; round < 4; round++) {
                        write(engine, 50);
                        engine.the(BookKeeping.class).keepUp();
                        if (day == 1 && round == 1)
                            kept = SignedNote.of(
                                    engine.the(BookProofs.class).newest().orElseThrow());
                    }
                    engine.clock.forward(Duration.ofDays(1));
                }
                var seed = engine.the(BookKey.class).seed();
                var offset = Duration.between(Clock.systemUTC().instant(), engine.clock.instant());
                return new ABook(
                        databases,
                        place,
                        seed,
                        java.util.Objects.requireNonNull(kept),
                        Clock.offset(Clock.systemUTC(), offset));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Engine engine, int entries) {
        var some = new ArrayList<AccessEntry>();
        for (int i = 0; i < entries; i++)
            some.add(new AccessEntry(
                    AccessEntry.Act.DISCLOSED,
                    i % 10 == 0 ? SARA : DataSubjectId.random(),
                    Engine.anOrder(),
                    Set.of(PersonalField.RECIPIENT_NAME, PersonalField.DELIVERY_ADDRESS),
                    Purpose.DELIVERY,
                    Recipient.merchant("17")));
        engine.the(AccessLog.class).record(some);
    }

    ABook copy() {
        try {
            var other = Files.createTempDirectory("a-book");
            FileSystemUtils.copyRecursively(place, other);
            return new ABook(databases, other, seed, kept, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Looks through the book after time has passed.
    BookReport lookLater(Duration step) {
        return verification(Clock.offset(clock, step)).verify(List.of());
    }

    /// Looks through the book, with no checkpoint from elsewhere but the custodian's.
    BookReport look() {
        return verification(clock).verify(List.of());
    }

    /// Looks through the book with the checkpoint that somebody kept from the second day.
    BookReport lookWithKept() {
        return verification(clock).verify(List.of(kept));
    }

    BookSecrets secrets() {
        return new BookSecrets(() -> seed);
    }

    BookProofs proofs() {
        return new BookProofs(rows(), new EntryRows(db, db), new Restores(db, rows(), secrets(), clock), secrets());
    }

    Numbering rows() {
        return new Numbering(db, new Tiles(db));
    }

    JdbcClient db() {
        return db;
    }

    SignedNote kept() {
        return kept;
    }

    long keptSize() {
        return Checkpoint.of(kept.text()).size();
    }

    Path custodian() {
        return place;
    }

    Path files() {
        return BookFiles.directoryIn(place.resolve("book"));
    }

    Path arrivals() {
        return Arrivals.directoryIn(place.resolve("book"));
    }

    void technician(String sql) {
        db.sql(sql).update();
    }

    UUID entry(long number) {
        return rows().numbered(number, 1).getFirst().id();
    }

    private BookVerification verification(Clock clock) {
        var secrets = secrets();
        var arrivals = new Arrivals(place.resolve("book"), secrets, clock);
        var copies = new BookCopies(
                place.resolve("book"), arrivals, new BookHead(place), new Restores(db, rows(), secrets, clock));
        return new BookVerification(rows(), copies, secrets, new Witness("", place.resolve("book")), clock);
    }

    @Override
    public void close() {
        try {
            connection.getConnection().rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        connection.destroy();
        FileSystemUtils.deleteRecursively(place.toFile());
    }
}
