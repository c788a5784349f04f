package org.mukhtalif.privacy.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.accesslog.AccessEntry.Act;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Bringing_entries_back_from_files extends BookInFiles {

    @Test
    void an_entry_that_lies_only_in_a_file_comes_back_and_is_hers_again() throws IOException {
        var lost = log().record(entry(Act.DISCLOSED)).entryId();
        takeOut(lost);
        restart();
        engine.clock.forward(Duration.ofMinutes(2));
        engine.the(BookKeeping.class).keepUp();
        assertThat(log().entriesOf(sara.id(), 9))
                .extracting(AccessRecord::entryId)
                .containsExactly(lost);
        assertThat(numbersOf(lost)).isNotNegative();
    }

    @Test
    void an_erased_persons_entry_comes_back_as_nobodys() {
        var lost = log().record(entry(Act.DISCLOSED)).entryId();
        takeOut(lost);
        log().forget(sara.id());
        restart();
        engine.clock.forward(Duration.ofMinutes(2));
        engine.the(BookKeeping.class).keepUp();
        assertThat(numbersOf(lost)).isNotNegative();
        assertThat(links()).isZero();
    }

    @Test
    void a_collection_that_was_undone_does_not_come_back() {
        assertThatThrownBy(() -> log().recordCollection(List.of(entry(Act.COLLECTED)), _ -> {
                    throw new IllegalStateException("sealing failed");
                }))
                .hasMessage("sealing failed");
        restart();
        engine.clock.forward(Duration.ofMinutes(2));
        engine.the(BookKeeping.class).keepUp();
        assertThat(log().entriesOf(sara.id(), 9)).isEmpty();
    }

    @Test
    void a_torn_line_at_the_end_is_written_again() throws IOException {
        log().record(entry(Act.DISCLOSED));
        keepUp();
        var file = BookLines.filesIn(BookFiles.directoryIn(book())).getLast();
        var whole = Files.readAllBytes(file);
        log().record(entry(Act.DISCLOSED));
        keepUp();
        var longer = Files.readAllBytes(file);
        assertThat(longer).hasSizeGreaterThan(whole.length + 200);
        Files.write(file, Arrays.copyOf(longer, whole.length + 90));
        keepUp();
        assertThat(Arrays.equals(Files.readAllBytes(file), longer)).isTrue();
    }

    private void restart() {
        engine.close();
        engine = Engine.startProving(databases, custodian);
    }

    private void takeOut(UUID entry) {
        technician("delete from accesslog.subject_entry where entry_id = '%s'".formatted(entry));
        technician("delete from accesslog.entry where id = '%s'".formatted(entry));
    }

    private long numbersOf(UUID entry) {
        return databases
                .asTechnician()
                .sql("select coalesce(max(number), -1) from accesslog.numbered where entry_id = :id")
                .param("id", entry)
                .query(Long.class)
                .single();
    }

    private long links() {
        return databases
                .asTechnician()
                .sql("select count(*) from accesslog.subject_entry where subject = :subject")
                .param("subject", sara.id().value())
                .query(Long.class)
                .single();
    }
}
