package org.mukhtalif.privacy.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.accesslog.AccessEntry.Act;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.transparency.SignedNote;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Keeping_the_book_outside extends BookInFiles {

    @Test
    void an_entry_is_in_a_file_before_its_receipt() throws IOException {
        var entry = log().record(entry(Act.DISCLOSED)).entryId();
        assertThat(arrivals()).containsKey(entry);
    }

    @Test
    void a_file_of_arrivals_leads_to_nobody() throws IOException {
        log().record(entry(Act.DISCLOSED));
        for (var file : engine.the(Arrivals.class).files())
            assertThat(Files.readString(file)).doesNotContain(sara.id().toString());
    }

    @Test
    void when_the_files_are_full_nothing_is_opened_taken_in_or_written() throws IOException {
        sara.ordersFrom(engine);
        engine.clock.forward(ArrivalSegments.LONGEST.plusSeconds(1));
        var folder = Arrivals.directoryIn(book());
        Files.move(folder, folder.resolveSibling("aside"));
        Files.writeString(folder, "no folder");
        var slip = new DisclosureRequest(
                sara.id(), sara.order(), Set.of(PersonalField.RECIPIENT_NAME), Purpose.RIGHTS, Recipient.THE_PERSON);
        var before = entriesInTheDatabase();
        assertThatThrownBy(() -> engine.the(Disclosures.class).disclose(slip))
                .isInstanceOf(BookClosed.class)
                .hasMessageContaining("Make room");
        assertThatThrownBy(() -> Sara.somebodyNew().ordersFrom(engine)).isInstanceOf(BookClosed.class);
        assertThat(entriesInTheDatabase()).isEqualTo(before);
        Files.delete(folder);
        assertThat(engine.the(Disclosures.class).disclose(slip)).asString().contains("Granted");
    }

    @Test
    void a_full_disk_says_so() {
        var full = new DurableLines(custodian, new ArrivalSegments(custodian, engine.clock) {
            @Override
            FileChannel create(Path path) throws IOException {
                return FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE);
            }
        });
        assertThatThrownBy(() -> full.append(new byte[] {1}))
                .isInstanceOf(BookClosed.class)
                .hasMessageContaining("No space left");
    }

    @Test
    void many_at_once_share_the_wait_for_the_disk_and_none_is_lost() throws Exception {
        Callable<UUID> write = () -> log().record(entry(Act.DISCLOSED)).entryId();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var written =
                    people.invokeAll(Stream.generate(() -> write).limit(40).toList());
            for (var each : written) assertThat(arrivals()).containsKey(each.get());
        }
    }

    @Test
    void each_day_begins_a_file_and_two_nodes_keep_the_same_book() throws IOException {
        var other = secondNode();
        try (var second = Engine.startProving(databases, other)) {
            for (int day = 0; day < 3; day++) {
                log().record(entry(Act.DISCLOSED));
                second.the(AccessLog.class).record(entry(Act.DISCLOSED));
                keepUp();
                second.the(BookKeeping.class).keepUp();
                engine.clock.forward(Duration.ofDays(1));
                second.clock.forward(Duration.ofDays(1));
            }
            keepUp();
            assertThat(told(book())).isEqualTo(told(other.resolve("book"))).hasSizeGreaterThan(6);
            assertThat(BookLines.filesIn(BookFiles.directoryIn(book()))).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void two_nodes_that_number_at_once_make_one_book() throws Exception {
        try (var second = Engine.startProving(databases, secondNode());
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> first = () -> writeAndNumber(engine);
            Callable<Void> other = () -> writeAndNumber(second);
            for (var done : people.invokeAll(List.of(first, other, first, other))) done.get();
        }
        keepUp();
        var latest = engine.the(Numbering.class).latest().orElseThrow();
        assertThat(latest.size()).isEqualTo(entriesInTheDatabase());
        assertThat(Tiles.rootOf(engine.the(Tiles.class).leafHashes(0, latest.size())))
                .isEqualTo(latest.root());
    }

    @Test
    void over_a_book_that_was_cut_short_nothing_is_signed() {
        log().record(entry(Act.DISCLOSED));
        keepUp();
        technician("delete from accesslog.checkpoint where size > 0");
        technician("delete from accesslog.numbered");
        assertThatThrownBy(this::keepUp).isInstanceOf(BookWasCut.class).hasMessageContaining("verify-log");
    }

    @Test
    void an_entry_that_the_store_did_not_write_gets_no_number() {
        keepUp();
        var before = engine.the(Numbering.class).latest().orElseThrow().size();
        technician("""
                insert into accesslog.entry (id, leaf, mark)
                select gen_random_uuid(), leaf, mark from (select leaf, decode(repeat('00', 32), 'hex') as mark
                  from accesslog.entry limit 1) as copied
                """);
        keepUp();
        assertThat(engine.the(Numbering.class).latest().orElseThrow().size()).isEqualTo(before);
        assertThat(engine.the(Sequencer.class).refused()).isEqualTo(1);
    }

    /// All nodes know the keys and what was destroyed.
    private Path secondNode() throws IOException {
        var other = Files.createDirectories(custodian.resolve("other"));
        var ledger = "journal-of-" + databases.name() + "/destruction.ledger";
        Files.createDirectories(other.resolve(ledger).getParent());
        for (var known : List.of(
                "book.key", "book.wrapped", "epoch-1.key", "ledger.key", "ledger.wrapped", "ledger.head", ledger))
            Files.copy(custodian.resolve(known), other.resolve(known));
        return other;
    }

    private Void writeAndNumber(Engine node) {
        for (int i = 0; i < 10; i++) {
            node.the(AccessLog.class).record(entry(Act.DISCLOSED));
            node.the(BookKeeping.class).keepUp();
        }
        return null;
    }

    private List<String> told(Path book) throws IOException {
        var told = new java.util.ArrayList<String>();
        for (var file : BookLines.filesIn(BookFiles.directoryIn(book)))
            BookLines.read(file, new BookLines.Reader() {
                @Override
                public void entry(long number, byte[] leaf) {
                    told.add(number + " " + Arrival.idIn(leaf));
                }

                @Override
                public void checkpoint(SignedNote note) {
                    told.add(note.written());
                }

                @Override
                public void broken(String where) {
                    told.add("broken: " + where);
                }
            });
        return told;
    }

    private Map<UUID, Arrival> arrivals() throws IOException {
        var found = new HashMap<UUID, Arrival>();
        for (var file : engine.the(Arrivals.class).files())
            Arrivals.read(file, arrival -> found.put(arrival.id(), arrival));
        return found;
    }
}
