package org.mukhtalif.privacy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.Statements;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.vault.ForgottenEpoch;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Opening_a_page_of_many_people {

    private static final int PEOPLE = 50;

    private final EngineDatabases databases = EngineDatabases.fresh();

    @TempDir
    Path custodian;

    @Test
    void fifty_recipients_take_three_statements_also_where_no_key_is_at_hand() {
        List<DisclosureRequest> page;
        try (var engine = start()) {
            page = Stream.generate(() -> Sara.somebodyNew().ordersFrom(engine))
                    .limit(PEOPLE)
                    .map(Opening_a_page_of_many_people::name)
                    .toList();
        }
        try (var engine = start()) {
            ForgottenEpoch.in(engine);
            var cold = Statements.sentBy(() -> assertThat(opened(engine, page)).isEqualTo(PEOPLE));
            assertThat(cold).as("no key at hand").hasSize(3);
            var warm = Statements.sentBy(() -> assertThat(opened(engine, page)).isEqualTo(PEOPLE));
            assertThat(warm).as("keys at hand").hasSize(2);
        }
    }

    private Engine start() {
        return Engine.start(databases, custodian);
    }

    private static long opened(Engine engine, List<DisclosureRequest> page) {
        return engine.the(Disclosures.class).disclose(page).values().stream()
                .filter(Disclosure.Granted.class::isInstance)
                .count();
    }

    private static DisclosureRequest name(Sara sara) {
        return new DisclosureRequest(
                sara.id(), sara.order(), Set.of(PersonalField.RECIPIENT_NAME), Purpose.RIGHTS, Recipient.THE_PERSON);
    }
}
