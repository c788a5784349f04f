package org.mukhtalif.store.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Giving_settings {

    @Test
    void an_option_wins_over_the_environment_and_that_over_the_file(@TempDir Path folder) throws Exception {
        var file = folder.resolve("store.properties");
        Files.writeString(file, "port=1\npool-size=2\ntrade-name-ar=متجر هدى\n");
        var settings = settings(
                Map.of("MUKHTALIF_PORT", "3", "MUKHTALIF_POOL_SIZE", "4"),
                "run",
                "--config",
                file.toString(),
                "--port=5");
        assertThat(settings.asProperties())
                .contains("--mukhtalif.port=5", "--mukhtalif.pool-size=4", "--mukhtalif.trade-name-ar=متجر هدى");
    }

    @Test
    void settings_that_belong_together_share_a_prefix() {
        assertThat(settings(Map.of(), "run", "--keyring-owner-db-user", "k", "--smtp-host", "mail.example")
                        .asProperties())
                .contains("--mukhtalif.keyring-owner-db.user=k", "--mukhtalif.smtp.host=mail.example");
    }

    @Test
    void relative_paths_count_from_where_one_stands() {
        assertThat(settings(Map.of(), "run", "--data", "shop").data())
                .isEqualTo(Path.of("shop").toAbsolutePath());
    }

    @Test
    void what_nobody_knows_is_refused() {
        assertThatThrownBy(() -> settings(Map.of(), "run", "--prot", "1"))
                .isInstanceOf(WrongUsage.class)
                .hasMessage("usage.unknown-option");
        assertThatThrownBy(() -> settings(Map.of(), "run", "--port"))
                .isInstanceOf(WrongUsage.class)
                .hasMessage("usage.no-value");
    }

    @Test
    void every_setting_is_in_the_guide() throws Exception {
        var guide = Files.readString(Path.of("../docs/operator/configuration.md"));
        assertThat(Option.values()).allSatisfy(option -> assertThat(guide).contains("`" + option.word() + "`"));
    }

    @Test
    void an_operator_is_invented_for_a_trial_with_demo_data_alone() {
        assertThat(DemoOperator.factsFor(settings(Map.of(), "run", "--address-ar", "جدة")))
                .containsEntry("mukhtalif.operator-en", "Mukhtalif Demo Establishment")
                .extractingByKey("mukhtalif.invented")
                .asString()
                .contains("place-ar")
                .doesNotContain("address-ar");
        assertThat(DemoOperator.factsFor(settings(Map.of(), "run", "--empty"))).isEmpty();
        assertThat(DemoOperator.factsFor(settings(Map.of(), "run", "--base-url", "https://shop.example")))
                .isEmpty();
    }

    private static Settings settings(Map<String, String> environment, String... words) {
        return Settings.of(Arguments.of(List.of(words), Set.of("run")), environment, Set.of());
    }
}
