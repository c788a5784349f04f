package org.mukhtalif.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessEntry.Act;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.accesslog.AccessReceipt;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Opening_a_sealed_value {

    private static final PersonalField NAME = PersonalField.RECIPIENT_NAME;
    private static final Engine engine = Engine.start();
    private static final Vault vault = engine.the(Vault.class);

    private final Sara sara = Sara.somebodyNew().ordersFrom(engine);

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void gives_back_what_was_sealed() {
        assertThat(vault.open(sealed(NAME), receipt(Act.DISCLOSED))).contains(Sara.NAME);
    }

    @Test
    void needs_a_receipt_for_this_very_field() {
        var phone = sealed(PersonalField.RECIPIENT_PHONE);
        assertThatThrownBy(() -> vault.open(phone, receipt(Act.DISCLOSED)))
                .isInstanceOf(NotCovered.class)
                .hasMessageContaining("recipient-phone");
    }

    @Test
    void needs_a_receipt_of_a_disclosure() {
        assertThatThrownBy(() -> vault.open(sealed(NAME), receipt(Act.ERASED))).isInstanceOf(NotCovered.class);
        assertThatThrownBy(() -> vault.openToCheck(sealed(NAME), receipt(Act.DISCLOSED)))
                .isInstanceOf(NotCovered.class);
    }

    @Test
    void works_once_for_each_receipt() {
        var receipt = receipt(Act.DISCLOSED);
        vault.open(sealed(NAME), receipt);
        assertThatThrownBy(() -> vault.open(sealed(NAME), receipt)).isInstanceOf(NotCovered.class);
    }

    @Test
    void fails_when_a_bit_was_flipped() {
        var value = sealed(NAME);
        value.ciphertext()[20] ^= 1;
        assertThatThrownBy(() -> vault.open(value, receipt(Act.DISCLOSED))).hasMessageContaining("altered or moved");
    }

    @Test
    void fails_when_it_was_moved_to_another_row_or_field() {
        var name = sealed(NAME);
        var moved = new SealedValue(
                UUID.randomUUID(),
                name.subject(),
                name.caseId(),
                NAME,
                name.retentionClass(),
                name.ciphertext(),
                name.sealedAt());
        assertThatThrownBy(() -> vault.open(moved, receipt(Act.DISCLOSED))).hasMessageContaining("altered or moved");
        var phone = sealed(PersonalField.RECIPIENT_PHONE);
        var posing = new SealedValue(
                phone.id(),
                name.subject(),
                name.caseId(),
                NAME,
                name.retentionClass(),
                phone.ciphertext(),
                name.sealedAt());
        assertThatThrownBy(() -> vault.open(posing, receipt(Act.DISCLOSED))).hasMessageContaining("altered or moved");
    }

    @Test
    void fails_when_it_was_given_to_another_person() {
        var huda = Sara.somebodyNew().ordersFrom(engine);
        var name = sealed(NAME);
        var given = new SealedValue(
                name.id(), huda.id(), huda.order(), NAME, name.retentionClass(), name.ciphertext(), name.sealedAt());
        var receipt = engine.the(AccessLog.class).record(entry(Act.DISCLOSED, huda));
        assertThatThrownBy(() -> vault.open(given, receipt)).hasMessageContaining("altered or moved");
    }

    @Test
    void each_seal_binds_person_field_case_and_row() {
        var row = UUID.randomUUID();
        var bound = SealedValue.boundTo(row, sara.id(), NAME, sara.order());
        assertThat(bound)
                .isNotEqualTo(SealedValue.boundTo(UUID.randomUUID(), sara.id(), NAME, sara.order()))
                .isNotEqualTo(SealedValue.boundTo(row, DataSubjectId.random(), NAME, sara.order()))
                .isNotEqualTo(SealedValue.boundTo(row, sara.id(), PersonalField.EMAIL, sara.order()))
                .isNotEqualTo(SealedValue.boundTo(row, sara.id(), NAME, Engine.anOrder()));
    }

    @Test
    void gives_nothing_once_the_key_is_shredded() {
        var value = sealed(NAME);
        vault.shred(matter(), List.of(erasure()));
        assertThat(vault.openable(List.of(value))).isEmpty();
        assertThat(vault.open(value, receipt(Act.DISCLOSED))).isEmpty();
    }

    @Test
    void shredding_needs_a_receipt_for_every_field_that_is_held() {
        assertThatThrownBy(() -> vault.shred(matter(), List.of(receipt(Act.ERASED))))
                .isInstanceOf(NotCovered.class);
        assertThat(vault.openable(vault.held(Set.of(matter())))).hasSize(3);
    }

    @Test
    void noise_is_removed_only_after_its_key() {
        assertThatThrownBy(() -> vault.clear(matter())).hasMessageContaining("shredded before");
    }

    @Test
    void sealing_needs_a_receipt_of_a_collection() {
        var value = new PlainValue(sara.id(), sara.order(), NAME, sealed(NAME).retentionClass(), Sara.NAME);
        assertThatThrownBy(() -> vault.seal(List.of(value), List.of(receipt(Act.DISCLOSED))))
                .isInstanceOf(NotCovered.class);
    }

    @Test
    void a_correction_replaces_the_value() {
        engine.the(Intake.class)
                .collect(new IntakeRequest(
                        sara.id(), sara.order(), Purpose.DELIVERY, Map.of(NAME, new PersonalText("سارة الحربي"))));
        assertThat(vault.held(Set.of(matter()))).hasSize(3);
        assertThat(vault.open(sealed(NAME), receipt(Act.DISCLOSED))).contains(new PersonalText("سارة الحربي"));
    }

    @Test
    void the_length_of_the_noise_does_not_tell_yes_from_no() {
        for (var text : List.of("", "no", "yes", "ا".repeat(15)))
            assertThat(Padding.fill(text)).hasSize(32);
        assertThat(Padding.fill("ا".repeat(16))).hasSize(64);
        assertThat(Padding.strip(Padding.fill("سارة\u0000"))).isEqualTo("سارة\u0000");
    }

    @Test
    void a_dump_holds_none_of_her_words() {
        var rows = EngineDatabases.shared()
                .asTechnician()
                .sql("select encode(ciphertext, 'escape') || field from vault.sealed_value where subject = :subject")
                .param("subject", sara.id().value())
                .query(String.class)
                .list();
        assertThat(rows).hasSize(3).noneMatch(row -> row.contains("500000017") || row.contains("7421"));
    }

    private SealedValue sealed(PersonalField field) {
        return vault.held(Set.of(matter())).stream()
                .filter(value -> value.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private SubjectCase matter() {
        return new SubjectCase(sara.id(), sara.order());
    }

    private AccessReceipt receipt(Act act) {
        return engine.the(AccessLog.class).record(entry(act, sara));
    }

    private AccessReceipt erasure() {
        return engine.the(AccessLog.class)
                .record(new AccessEntry(
                        Act.ERASED,
                        sara.id(),
                        sara.order(),
                        sara.delivery().values().keySet(),
                        Purpose.RIGHTS,
                        Recipient.THE_STORE));
    }

    private static AccessEntry entry(Act act, Sara whose) {
        return new AccessEntry(
                act, whose.id(), whose.order(), Set.of(NAME), Purpose.DELIVERY, Recipient.merchant("17"));
    }
}
