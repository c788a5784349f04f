package org.mukhtalif.privacy.datainventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.TestDatabase;
import org.mukhtalif.privacy.policy.TestPolicy;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class The_data_inventory {

    private static final String CONSENT = """
            "*":
              migration: { installed_rank: "not personal: history", version: "not personal: history",
                           description: "not personal: history", type: "not personal: history",
                           script: "not personal: history", checksum: "not personal: history",
                           installed_by: "not personal: history", installed_on: "not personal: history",
                           execution_time: "not personal: history", success: "not personal: history" }
            """ + theRoomsOwn();

    @Test
    void is_content_when_every_column_is_declared() {
        inventory(TestDatabase.with("consent"), CONSENT).verify();
    }

    @Test
    void sees_a_column_that_the_asking_role_may_not_touch_and_names_the_mend() {
        var database = TestDatabase.with("consent");
        JdbcClient.create(database.asOwner())
                .sql("create table public.visitor (nick_name text)")
                .update();
        assertThatThrownBy(() -> inventory(database, CONSENT).verify())
                .isInstanceOf(UndeclaredData.class)
                .hasMessageContaining("public.visitor.nick_name is not declared")
                .hasMessageContaining("db/inventory/public.yaml");
    }

    @Test
    void sees_a_declared_column_that_is_not_there() {
        var tooMuch = CONSENT + "    shoe_size: \"not personal: no\"\n";
        assertThatThrownBy(
                        () -> inventory(TestDatabase.with("consent"), tooMuch).verify())
                .isInstanceOf(UndeclaredData.class)
                .hasMessageContaining("consent.acceptance.shoe_size is declared and does not exist");
    }

    @Test
    void refuses_personal_data_in_clear_and_half_a_declaration() {
        assertRefused("a: { b: { c: \"personal: full-name\" } }", "seal it in the vault");
        assertRefused("a: { b: { c: \"not personal\" } }", "write 'not personal: why'");
        assertRefused("a: { b: { c: \"perhaps: maybe\" } }", "a.b.c");
        assertRefused("a: { b: { c: \"not personal: x\", c: \"not personal: y\" } }", "line 1");
        assertRefused("a: [b]", "line 1");
    }

    @Test
    void compares_the_live_columns_with_what_the_rooms_say() {
        var report = DataInventory.compare(
                Declarations.of("test", "a: { b: { c: \"sealed: noise\" } }"), List.of(new ColumnName("a", "b", "d")));
        assertThat(report.undeclared()).containsExactly(new ColumnName("a", "b", "d"));
        assertThat(report.vanished()).containsExactly(new ColumnName("a", "b", "c"));
    }

    @Test
    void of_this_program_can_be_read() {
        assertThat(Declarations.onClasspath().ofSingleRooms()).isNotEmpty();
    }

    private static void assertRefused(String yaml, String message) {
        assertThatThrownBy(() -> Declarations.of("db/inventory/a.yaml", yaml))
                .isInstanceOf(UndeclaredData.class)
                .hasMessageContaining("db/inventory/a.yaml")
                .hasMessageContaining(message);
    }

    private static DataInventory inventory(TestDatabase database, String yaml) {
        var nothing = TestDatabase.with();
        return new DataInventory(
                JdbcClient.create(database.as("engine")),
                JdbcClient.create(nothing.as("keyring")),
                TestPolicy.published(),
                Declarations.of("db/inventory/test.yaml", yaml),
                new DeclaredCarriers(List.of(), DeclaredThings.onClasspath()));
    }

    /// What the room declares, its first table last, so that a test can add a line to that one.
    private static String theRoomsOwn() {
        var file = The_data_inventory.class.getResourceAsStream("/db/inventory/consent.yaml");
        try (var in = Objects.requireNonNull(file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int second = text.indexOf("  decision:");
            int first = text.indexOf("  acceptance:");
            return text.substring(0, first) + text.substring(second) + text.substring(first, second);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
