package org.mukhtalif.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.MovableClock;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.custody.CustodianUnreachable;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

/// An unwrapped key spares the way to keyring and custodian for a minute, and for no more.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Keeping_keys_at_hand {

    @TempDir
    Path custodian;

    @Test
    void serves_a_minute_without_the_custodian_and_no_longer() throws IOException {
        try (var engine = Engine.start(EngineDatabases.fresh(), custodian)) {
            var sara = Sara.somebodyNew().ordersFrom(engine);
            assertThat(asked(engine, sara)).isInstanceOf(Disclosure.Granted.class);
            var aside = Files.move(custodian.resolve("epoch-1.key"), custodian.resolve("aside"));

            engine.clock.forward(Duration.ofSeconds(30));
            assertThat(asked(engine, sara)).isInstanceOf(Disclosure.Granted.class);
            engine.clock.forward(Duration.ofSeconds(31));
            assertThatThrownBy(() -> asked(engine, sara)).isInstanceOf(CustodianUnreachable.class);

            Files.move(aside, custodian.resolve("epoch-1.key"));
            assertThat(asked(engine, sara)).isInstanceOf(Disclosure.Granted.class);
        }
    }

    @Test
    void is_not_prolonged_by_a_clock_that_is_set_back() {
        var clock = new MovableClock();
        var time = new TimeAtHand(clock);
        long before = time.read();
        clock.forward(Duration.ofHours(2));
        long late = time.read();
        assertThat(Duration.ofNanos(late - before)).isGreaterThan(Duration.ofMinutes(119));
        clock.forward(Duration.ofHours(-3));
        assertThat(time.read()).isGreaterThanOrEqualTo(late);
    }

    private static Disclosure asked(Engine engine, Sara sara) {
        return engine.the(Disclosures.class)
                .disclose(new DisclosureRequest(
                        sara.id(),
                        sara.order(),
                        Set.of(PersonalField.RECIPIENT_NAME),
                        Purpose.RIGHTS,
                        Recipient.THE_PERSON));
    }
}
