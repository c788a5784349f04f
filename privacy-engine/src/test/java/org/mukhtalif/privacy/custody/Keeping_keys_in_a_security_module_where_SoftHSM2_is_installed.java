package org.mukhtalif.privacy.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Needs SoftHSM2 (`apt install softhsm2`) and a user who may write its tokens. It makes a token and
/// removes it again.
@DisplayNameGeneration(ReplaceUnderscores.class)
@EnabledIf(value = "softHsm2IsInstalled", disabledReason = "SoftHSM2 is not installed, or this user may not use it")
class Keeping_keys_in_a_security_module_where_SoftHSM2_is_installed implements Every_custodian {

    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    private static final String PIN = "271828";

    private static final String TOKEN =
            "mukhtalif-" + UUID.randomUUID().toString().substring(0, 8);
    private static long slot;

    static boolean softHsm2IsInstalled() {
        return Files.isReadable(LIBRARY) && Files.isWritable(Path.of("/var/lib/softhsm/tokens"));
    }

    @BeforeAll
    static void makeToken() throws Exception {
        var said = tool("--init-token", "--free", "--label", TOKEN, "--pin", PIN, "--so-pin", PIN);
        slot = Long.parseLong(said.replaceAll("(?s).*reassigned to slot (\\d+).*", "$1"));
    }

    @AfterEach
    void removeKeys() {
        custodian().destroy("epoch-1");
        custodian().destroy("epoch-2");
    }

    @AfterAll
    static void removeToken() throws Exception {
        tool("--delete-token", "--token", TOKEN);
    }

    @Override
    public Custodian custodian() {
        return ModuleCustodian.at(new CustodianSettings.Module(LIBRARY, slot, PIN));
    }

    @Test
    void with_a_wrong_slot_it_does_not_open() {
        assertThatThrownBy(() -> ModuleCustodian.at(new CustodianSettings.Module(LIBRARY, slot + 1, PIN)))
                .hasMessageContaining("check library, slot and PIN");
    }

    @Test
    void the_settings_print_without_the_PIN() {
        assertThat(new CustodianSettings.Module(LIBRARY, slot, PIN).toString()).doesNotContain(PIN);
    }

    private static String tool(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("softhsm2-util"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
