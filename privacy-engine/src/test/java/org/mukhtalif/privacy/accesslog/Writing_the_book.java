package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.accesslog.AccessEntry.Act;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Writing_the_book {

    private static final Engine engine = Engine.start();
    private static final AccessLog log = engine.the(AccessLog.class);

    private final DataSubjectId sara = DataSubjectId.random();
    private final CaseId order = Engine.anOrder();

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void an_entry_is_there_before_its_receipt() {
        var receipt = log.record(entry(Act.DISCLOSED));
        assertThat(leafOf(receipt.entryId())).isNotEmpty();
    }

    @Test
    void a_receipt_is_good_once_for_its_act_person_case_and_field() {
        var receipt = log.record(entry(Act.DISCLOSED));
        var name = PersonalField.RECIPIENT_NAME;
        assertThat(receipt.use(Act.CHECKED, sara, order, name)).isFalse();
        assertThat(receipt.use(Act.DISCLOSED, DataSubjectId.random(), order, name))
                .isFalse();
        assertThat(receipt.use(Act.DISCLOSED, sara, CaseId.ACCOUNT, name)).isFalse();
        assertThat(receipt.use(Act.DISCLOSED, sara, order, PersonalField.EMAIL)).isFalse();
        assertThat(receipt.use(Act.DISCLOSED, sara, order, name)).isTrue();
        assertThat(receipt.use(Act.DISCLOSED, sara, order, name)).isFalse();
    }

    @Test
    void a_receipt_grows_old() {
        var yesterday = new AccessReceipt(UUID.randomUUID(), entry(Act.DISCLOSED), System.nanoTime() - 1);
        assertThat(yesterday.use(Act.DISCLOSED, sara, order, PersonalField.RECIPIENT_NAME))
                .isFalse();
    }

    @Test
    void a_collection_that_fails_leaves_no_entry_and_no_receipt() {
        var kept = new ArrayList<AccessReceipt>();
        assertThatThrownBy(() -> log.recordCollection(List.of(entry(Act.COLLECTED)), receipts -> {
                    kept.addAll(receipts);
                    throw new IllegalStateException("sealing failed");
                }))
                .hasMessage("sealing failed");
        assertThat(log.entriesOf(sara, 10)).isEmpty();
        assertThat(kept.getFirst().use(Act.COLLECTED, sara, order, PersonalField.RECIPIENT_NAME))
                .isFalse();
    }

    @Test
    void a_disclosure_never_shares_its_commit_with_the_act() {
        assertThatThrownBy(() -> log.recordCollection(List.of(entry(Act.DISCLOSED)), _ -> "opened"))
                .hasMessageContaining("record a disclosure or an erasure first");
    }

    @Test
    void the_leaf_reads_as_documented_and_names_nobody() {
        var leaf = leafOf(log.record(entry(Act.DISCLOSED)).entryId());
        var text = new String(leaf, UTF_8);
        assertThat(text)
                .startsWith("leaf:1\nid:")
                .contains("\nact:disclosed\nrecipient:merchant/17\nfields:delivery-address,recipient-name\n")
                .contains("\npurpose:delivery\nclause:4\npolicy:20")
                .endsWith("\nend:\n")
                .doesNotContain(sara.toString())
                .doesNotContain(order.value());
        assertThat(Leaf.of(leaf).bytes()).isEqualTo(leaf);
        assertThat(Leaf.of(leaf).sealedWhose()).hasSize(122);
    }

    @Test
    void a_changed_leaf_does_not_open() {
        var leaf = Leaf.of(leafOf(log.record(entry(Act.DISCLOSED)).entryId()));
        var key = engine.the(LogKeys.class)
                .ensured(Set.of(sara))
                .values()
                .iterator()
                .next();
        var readable = new String(leaf.told().bytes(), UTF_8).replace("merchant/17", "merchant/18");
        assertThatThrownBy(() -> SealedWhose.open(leaf.sealedWhose(), key, readable.getBytes(UTF_8)))
                .hasMessageContaining("was altered");
    }

    @Test
    void her_book_is_read_page_by_page_newest_first() {
        var entries = log.record(
                IntStream.range(0, 5).mapToObj(_ -> entry(Act.DISCLOSED)).toList());
        assertThat(entries).hasSize(5);
        var first = log.entriesOf(sara, 3);
        var second = log.entriesOf(sara, first.getLast().entryId(), 3);
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2);
        assertThat(first).doesNotContainAnyElementsOf(second);
        assertThat(first.getFirst().caseId()).isEqualTo(order);
    }

    @Test
    void nobody_elses_entries_are_in_it() {
        log.record(entry(Act.DISCLOSED));
        assertThat(log.entriesOf(DataSubjectId.random(), 10)).isEmpty();
    }

    @Test
    void forgetting_a_person_hides_whose_it_was_and_never_who_looked() {
        var id = log.record(entry(Act.DISCLOSED)).entryId();
        log.forget(sara);
        assertThat(log.entriesOf(sara, 10)).isEmpty();
        assertThat(new String(leafOf(id), UTF_8)).contains("recipient:merchant/17");
        assertThat(engine.the(LogKeys.class).existing(Set.of(sara))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update accesslog.entry set leaf = leaf",
                "delete from accesslog.entry",
                "truncate accesslog.entry cascade",
                "update accesslog.subject_entry set subject = subject",
                "drop table accesslog.subject_entry"
            })
    void the_engine_itself_can_not_rewrite_it(String rewriting) {
        var db = JdbcClient.create(EngineDatabases.shared().engine());
        assertThatThrownBy(() -> db.sql(rewriting).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from accesslog.entry",
                "select count(*) from accesslog.subject_entry",
                "select count(*) from vault.sealed_value",
                "select count(*) from retention.pending_erasure"
            })
    void the_store_can_not_even_read_it(String reading) {
        var db = EngineDatabases.shared().asStore();
        assertThatThrownBy(() -> db.sql(reading).query(Long.class).single())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private AccessEntry entry(Act act) {
        return new AccessEntry(
                act,
                sara,
                order,
                Set.of(PersonalField.RECIPIENT_NAME, PersonalField.DELIVERY_ADDRESS),
                Purpose.DELIVERY,
                Recipient.merchant("17"));
    }

    private static byte[] leafOf(UUID entry) {
        return EngineDatabases.shared()
                .asTechnician()
                .sql("select leaf from accesslog.entry where id = :id")
                .param("id", entry)
                .query((row, _) -> row.getBytes("leaf"))
                .single();
    }
}
