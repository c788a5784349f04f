package org.mukhtalif.privacy.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.TestDatabase;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Accepting_the_terms {

    private static final Instant NOON = Instant.parse("2026-11-23T09:00:00Z");

    private final TestDatabase database = TestDatabase.with("consent");
    private final Acceptances acceptances = acceptances("engine");
    private final DataSubjectId sara = DataSubjectId.random();

    @Test
    void is_noted_with_its_version_and_its_time() {
        acceptances.accept(sara, Acceptance.TERMS, "2026-11-23", NOON);
        assertThat(acceptances.of(sara))
                .containsExactly(new Acceptance(CaseId.ACCOUNT, Acceptance.TERMS, "2026-11-23", NOON));
        assertThat(acceptances.of(DataSubjectId.random())).isEmpty();
    }

    @Test
    void again_adds_a_line_and_changes_none() {
        acceptances.accept(sara, Acceptance.TERMS, "2026-11-23", NOON);
        acceptances.accept(sara, Acceptance.TERMS, "2027-01-01", NOON.plusSeconds(60));
        assertThat(acceptances.of(sara)).extracting(Acceptance::version).containsExactly("2026-11-23", "2027-01-01");
        assertThatThrownBy(() -> JdbcClient.create(database.as("engine"))
                        .sql("update consent.acceptance set version = 'x'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void leaves_with_the_order_or_the_account_it_belongs_to() {
        var order = CaseId.order("M-7K3Q92");
        acceptances.accept(sara, Acceptance.TERMS, "2026-11-23", NOON);
        acceptances.accept(sara, new Acceptance(order, Acceptance.TERMS, "2026-11-23", NOON));
        acceptances.forget(sara, order);
        assertThat(acceptances.of(sara)).extracting(Acceptance::caseId).containsExactly(CaseId.ACCOUNT);
        acceptances.forget(sara, CaseId.ACCOUNT);
        assertThat(acceptances.of(sara)).isEmpty();
    }

    @Test
    void is_no_business_of_the_store_s_own_role() {
        assertThatThrownBy(() -> acceptances("store").of(sara)).isInstanceOf(DataAccessException.class);
    }

    private Acceptances acceptances(String role) {
        var db = JdbcClient.create(database.as(role));
        return new Acceptances(db, db);
    }
}
