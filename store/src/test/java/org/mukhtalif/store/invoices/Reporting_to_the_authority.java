package org.mukhtalif.store.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;

@StoreTest
class Reporting_to_the_authority extends ToldToTheAuthority {

    @Test
    void a_document_is_told_once_with_its_hash() {
        issue();

        reporting.reportDue();
        reporting.reportDue();

        assertThat(authority.told()).singleElement().satisfies(one -> {
            assertThat(one.path()).isEqualTo("/invoices/reporting/single");
            assertThat(one.body()).contains("\"invoiceHash\":\"");
        });
    }

    @Test
    void what_is_refused_is_tried_again_and_alarms_before_the_day_is_over() {
        authority.hears(500);
        issue();

        reporting.reportDue();
        assertThat(authority.told()).hasSize(1);
        assertThat(reporting.standing().nearlyLate()).isZero();
        clock.advance(Duration.ofHours(20).plusMinutes(1));
        reporting.reportDue();

        assertThat(authority.told()).hasSize(2);
        assertThat(reporting.standing().nearlyLate()).isPositive();
        assertThat(reporting.standing().isAlarming()).isTrue();
    }

    @Test
    void what_the_authority_had_before_is_not_told_for_ever() {
        authority.hears(409);
        issue();

        reporting.reportDue();
        clock.advance(Duration.ofHours(2));
        reporting.reportDue();

        assertThat(authority.told()).hasSize(1);
    }

    private void issue() {
        issue(Form.SIMPLIFIED);
    }
}
