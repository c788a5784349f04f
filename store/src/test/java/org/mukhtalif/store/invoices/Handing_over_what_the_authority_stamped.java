package org.mukhtalif.store.invoices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;

/// An invoice in Sara's name, at a store that is linked to the authority.
@StoreTest
class Handing_over_what_the_authority_stamped extends BuyersInTheirName {

    @Autowired
    OrderDocuments documents;

    @Autowired
    Namings namings;

    @Autowired
    DueTasks tasks;

    @Autowired
    Erasure erasure;

    private TestAuthority authority;
    private Reporting reporting;
    private Order order;
    private Invoice invoice;

    @BeforeEach
    void it_is_written_and_waits() {
        authority = new TestAuthority();
        var reports = new Reports(db, authority.settings(), clock);
        reporting = new Reporting(reports, tasks, new TaxAuthority(authority.settings(), buyers), clock);
        order = named();
        invoice = ofHers(order);
        assertThat(clearance()).contains(Clearance.NOT_LINKED);
        reports.due(invoice.uuid(), Form.TAX, clock.instant());
    }

    @AfterEach
    void the_authority_closes() {
        db.sql("delete from invoices.report").update();
        authority.close();
    }

    @Test
    void until_it_is_cleared_nobody_gets_it() {
        authority.clears(503);
        reporting.reportDue();

        assertThat(clearance()).contains(Clearance.WAITING);
        assertThat(documents.xml(order.number(), invoice.number())).isEmpty();
        assertThat(documents.paper(order.number(), invoice.number())).isEmpty();
        assertThat(documents.xml(order.merchants().getFirst(), invoice.number()))
                .isEmpty();
    }

    @Test
    void the_authority_reads_her_name_and_that_stands_in_her_book() {
        reporting.reportDue();

        assertThat(authority.told()).singleElement().satisfies(one -> {
            assertThat(one.path()).isEqualTo("/invoices/clearance/single");
            assertThat(one.xml()).contains("مؤسسة سارة");
        });
        assertThat(book.entriesOf(subject(order), 50))
                .extracting(entry -> entry.recipient().kind())
                .contains(Recipient.Kind.TAX_AUTHORITY);
    }

    @Test
    void she_gets_the_stamped_copy_and_the_store_keeps_it_without_her_words() throws Exception {
        reporting.reportDue();

        assertThat(clearance()).contains(Clearance.CLEARED);
        var hers = hers().orElseThrow();
        assertThat(hers)
                .contains("مؤسسة سارة &lt;للتجارة&gt;", "<ext:UBLExtensions>", TestAuthority.square(hash()))
                .doesNotContain("⟦");
        assertThat(DocumentHash.of(OutsideCanonical.of(hers))).isEqualTo(hash());
        var kept = db.sql("select stamped from invoices.clearance where document = :uuid")
                .param("uuid", invoice.uuid())
                .query(String.class)
                .single();
        assertThat(kept).contains("⟦buyer-name⟧").doesNotContain("مؤسسة").doesNotContain("311111111111113");
        assertThat(documents
                        .xml(order.merchants().getFirst(), invoice.number())
                        .map(file -> new String(file.content(), UTF_8)))
                .contains(kept);
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void it_is_destroyed_with_her_words_after_six_years() {
        reporting.reportDue();
        assertThat(hers()).isPresent();

        clock.advance(Duration.ofDays(2193));
        erasure.eraseCase(
                subject(order), namings.of(order.number()).orElseThrow().caseId());

        assertThat(hers()).isEmpty();
        assertThat(verification.verify().findings()).isEmpty();
    }

    private Optional<String> hers() {
        return documents.xml(order.number(), invoice.number()).map(file -> new String(file.content(), UTF_8));
    }

    private Optional<Clearance> clearance() {
        return documents.of(order.number()).stream()
                .filter(each -> each.invoice().form() == Form.TAX)
                .findFirst()
                .flatMap(OrderDocument::clearance);
    }

    private String hash() {
        return db.sql("select hash from invoices.document where uuid = :uuid")
                .param("uuid", invoice.uuid())
                .query(String.class)
                .single();
    }
}
