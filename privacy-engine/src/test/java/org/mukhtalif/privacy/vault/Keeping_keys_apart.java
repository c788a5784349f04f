package org.mukhtalif.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Keeping_keys_apart {

    @TempDir
    Path directory;

    @Test
    void the_first_start_makes_an_epoch_key_that_only_the_owner_can_read() throws IOException {
        Engine.start(EngineDatabases.fresh(), directory.resolve("custodian")).close();
        var file = directory.resolve("custodian/epoch-1.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files.filter(each -> each.getFileName().toString().startsWith("epoch-")))
                    .containsExactly(file);
        }
    }

    @Test
    void a_later_start_opens_what_was_sealed_before() {
        var databases = EngineDatabases.fresh();
        var sara = Sara.somebodyNew();
        try (var before = Engine.start(databases, directory)) {
            sara.ordersFrom(before);
        }
        try (var after = Engine.start(databases, directory)) {
            var vault = after.the(Vault.class);
            assertThat(vault.openable(vault.held(sara.id()))).hasSize(3);
        }
    }

    @Test
    void without_the_epoch_key_the_engine_does_not_start_and_names_it() throws IOException {
        var databases = EngineDatabases.fresh();
        Engine.start(databases, directory).close();
        Files.delete(directory.resolve("epoch-1.key"));
        assertThatThrownBy(() -> Engine.start(databases, directory))
                .hasMessageContaining("key of epoch 1, and that key is missing")
                .hasMessageContaining("epoch-1.key");
    }

    @Test
    void with_another_epoch_key_the_engine_does_not_start() {
        var databases = EngineDatabases.fresh();
        Engine.start(databases, directory).close();
        Engine.start(EngineDatabases.fresh(), directory.resolve("other")).close();
        assertThatThrownBy(() -> Engine.start(databases, directory.resolve("other")))
                .hasMessageContaining("is not the key of epoch 1");
    }

    @Test
    void a_lost_recognition_key_is_noticed_before_anybody_registers_twice() throws IOException {
        var databases = EngineDatabases.fresh();
        var address = new PersonalText("sara@shopper.example");
        try (var before = Engine.start(databases, directory)) {
            before.the(Recognition.class)
                    .remember(PersonalField.EMAIL, address, Sara.somebodyNew().id());
        }
        Files.delete(directory.resolve("recognition-email.key"));
        try (var after = Engine.start(databases, directory)) {
            assertThatThrownBy(() -> after.the(Recognition.class).subjectOf(PersonalField.EMAIL, address))
                    .hasMessageContaining("recognition-email.key is missing");
            assertThat(directory.resolve("recognition-email.key")).doesNotExist();
        }
    }

    @Test
    void keys_of_one_placement_are_made_in_one_commit_and_kept_wrapped() {
        var databases = EngineDatabases.fresh();
        var sara = Sara.somebodyNew();
        try (var engine = Engine.start(databases, directory)) {
            sara.ordersFrom(engine);
        }
        var keys = JdbcClient.create(databases.keyring())
                .sql("""
                        select string_agg(retention_class, ' ' order by retention_class) classes,
                               count(distinct xmin::text) commits,
                               max(length(wrapped)) bytes
                          from keyring.wrapped_key_odd
                        """)
                .query((row, _) -> "%s, %d commit, %d bytes"
                        .formatted(row.getString("classes"), row.getInt("commits"), row.getInt("bytes")))
                .single();
        assertThat(keys).isEqualTo("DELIVERY LOG, 1 commit, 60 bytes");
    }

    @Test
    void a_wrapped_key_does_not_open_in_another_row() {
        var databases = EngineDatabases.fresh();
        var sara = Sara.somebodyNew();
        try (var engine = Engine.start(databases, directory)) {
            sara.ordersFrom(engine);
        }
        databases
                .asKeyringTechnician()
                .sql("update keyring.wrapped_key_odd set case_id = 'order:M-OTHER' where retention_class = 'DELIVERY'")
                .update();
        try (var engine = Engine.start(databases, directory)) {
            var name = new KeyName(sara.id(), RetentionClass.DELIVERY, new CaseId("order:M-OTHER"));
            assertThatThrownBy(() -> engine.the(Keyring.class).find(Set.of(name)))
                    .hasMessageContaining("does not belong to its row");
        }
    }
}
