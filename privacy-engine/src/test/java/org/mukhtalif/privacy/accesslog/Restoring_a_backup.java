package org.mukhtalif.privacy.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.springframework.util.FileSystemUtils;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Restoring_a_backup {

    @TempDir
    Path custodian;

    private final EngineDatabases databases = EngineDatabases.fresh();
    private final Sara sara = Sara.somebodyNew();
    private Engine engine;

    @BeforeEach
    void start() {
        engine = Engine.start(databases, custodian);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void the_files_lead_the_book_forward_and_nothing_is_lost() {
        write(3);
        long backup = size();
        write(4);
        write(5);
        var late = log().record(entry()).entryId();
        var note = newest();
        long before = size();
        restoreDatabaseTo(backup);
        assertThatThrownBy(this::keepUp).isInstanceOf(BookWasCut.class);
        var restored = engine.the(BookRestore.class).leadForward(List.of());
        assertThat(restored.before()).isEqualTo(backup);
        assertThat(restored.after()).isGreaterThan(before);
        assertThat(restored.lost()).isEmpty();
        assertThat(engine.the(BookVerification.class).verify(List.of(note)).findings())
                .isEmpty();
        assertThat(log().entriesOf(sara.id(), 50))
                .hasSize(13)
                .extracting(AccessRecord::entryId)
                .contains(late);
    }

    @Test
    void what_the_files_do_not_hold_is_told_for_ever() throws IOException {
        write(3);
        long backup = size();
        var files = custodian.resolve("files-then");
        FileSystemUtils.copyRecursively(custodian.resolve("book"), files);
        write(4);
        var lostNote = newest();
        long lost = size();
        restoreDatabaseTo(backup);
        FileSystemUtils.deleteRecursively(custodian.resolve("book").resolve("numbered"));
        removeArrivals();
        FileSystemUtils.copyRecursively(
                files.resolve("numbered"), custodian.resolve("book").resolve("numbered"));
        var restored = engine.the(BookRestore.class).leadForward(List.of());
        assertThat(restored.lost()).hasValue(new BookRestore.Lost(lost, backup));
        assertThat(engine.the(BookProofs.class).restores())
                .singleElement()
                .asString()
                .contains("act:restored");
        write(10);
        var report = engine.the(BookVerification.class).verify(List.of(lostNote));
        assertThat(report.findings()).isEmpty();
        assertThat(report.notes()).singleElement().asString().contains("restored from");
    }

    @Test
    void files_that_do_not_fit_are_set_aside_and_written_anew() throws IOException {
        write(3);
        long backup = size();
        write(4);
        restoreDatabaseTo(backup);
        removeArrivals();
        var file = BookLines.filesIn(BookFiles.directoryIn(custodian.resolve("book")))
                .getLast();
        Files.writeString(file, Files.readString(file).replaceFirst("e 5 bGVhZj", "e 5 bGVhZk"));
        assertThat(engine.the(BookRestore.class).leadForward(List.of()).lost()).isPresent();
        assertThat(engine.the(BookVerification.class).verify(List.of()).findings())
                .isEmpty();
        assertThat(custodian.resolve("book").resolve("numbered-before-restore-1"))
                .exists();
    }

    @Test
    void a_whole_book_stays_as_it_is() {
        write(3);
        var note = newest();
        var restored = engine.the(BookRestore.class).leadForward(List.of());
        assertThat(restored.lost()).isEmpty();
        assertThat(newest()).isEqualTo(note);
    }

    @Test
    void a_checkpoint_of_another_book_is_not_believed() {
        write(3);
        var stranger = org.mukhtalif.privacy.transparency.LogSigner.of(new byte[32]);
        var note = stranger.sign(newest().text().replace("mukhtalif/", "mukhtalif/1"));
        assertThat(engine.the(BookRestore.class).leadForward(List.of(note)).lost())
                .isEmpty();
    }

    private void write(int entries) {
        for (int i = 0; i < entries; i++) log().record(entry());
        keepUp();
    }

    private AccessEntry entry() {
        return new AccessEntry(
                AccessEntry.Act.DISCLOSED,
                sara.id(),
                sara.order(),
                Set.of(PersonalField.RECIPIENT_NAME),
                Purpose.DELIVERY,
                Recipient.merchant("17"));
    }

    /// The rows as they were; transaction numbers go on, as they do after a physical backup is restored.
    private void restoreDatabaseTo(long size) {
        for (var sql : List.of(
                "delete from accesslog.subject_entry where entry_id not in (select entry_id from accesslog.numbered where number < %d)",
                "delete from accesslog.entry where id not in (select entry_id from accesslog.numbered where number < %d)",
                "delete from accesslog.numbered where number >= %d",
                "delete from accesslog.checkpoint where size > %d"))
            databases.asTechnician().sql(sql.formatted(size)).update();
        engine.close();
        engine = Engine.start(databases, custodian);
    }

    private void removeArrivals() {
        engine.close();
        FileSystemUtils.deleteRecursively(
                Arrivals.directoryIn(custodian.resolve("book")).toFile());
        databases
                .asTechnician()
                .sql(
                        "delete from accesslog.subject_entry where entry_id not in (select entry_id from accesslog.numbered)")
                .update();
        databases
                .asTechnician()
                .sql("delete from accesslog.entry where id not in (select entry_id from accesslog.numbered)")
                .update();
        engine = Engine.start(databases, custodian);
        FileSystemUtils.deleteRecursively(
                Arrivals.directoryIn(custodian.resolve("book")).toFile());
    }

    private void keepUp() {
        engine.the(BookKeeping.class).keepUp();
    }

    private SignedNote newest() {
        return SignedNote.of(engine.the(BookProofs.class).newest().orElseThrow());
    }

    private long size() {
        return engine.the(Numbering.class).latest().orElseThrow().size();
    }

    private AccessLog log() {
        return engine.the(AccessLog.class);
    }
}
