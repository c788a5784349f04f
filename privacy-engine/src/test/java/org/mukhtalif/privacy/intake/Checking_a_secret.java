package org.mukhtalif.privacy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.accesslog.AccessEntry.Act;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Checking_a_secret {

    private static final Engine engine = Engine.start();
    private static final SecretChecks checks = engine.the(SecretChecks.class);

    private final Sara sara = Sara.somebodyNew();

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void only_yes_or_no_leaves_and_the_book_tells_it() {
        sara.registersAt(engine);
        assertThat(checks.matches(
                        sara.id(), PersonalField.PASSWORD, held -> held.reveal().equals("$argon2id$…")))
                .isTrue();
        assertThat(checks.matches(sara.id(), PersonalField.PASSWORD, _ -> false))
                .isFalse();
        assertThat(engine.the(AccessLog.class).entriesOf(sara.id(), 10))
                .filteredOn(told -> told.act() == Act.CHECKED)
                .hasSize(2);
    }

    @Test
    void where_nothing_is_held_the_same_work_is_done_for_a_no() {
        var compared = new ArrayList<PersonalText>();
        assertThat(checks.matches(sara.id(), PersonalField.PASSWORD, compared::add))
                .isFalse();
        assertThat(compared).hasSize(1);
        assertThat(compared.getFirst().reveal()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(engine.the(AccessLog.class).entriesOf(sara.id(), 10)).isEmpty();
    }

    @Test
    void what_is_no_secret_is_not_checked_here() {
        assertThatThrownBy(() -> checks.matches(sara.id(), PersonalField.EMAIL, _ -> true))
                .hasMessageContaining("not a secret");
    }
}
