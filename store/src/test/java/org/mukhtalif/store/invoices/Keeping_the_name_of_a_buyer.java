package org.mukhtalif.store.invoices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.retention.DestructionAtRequest;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.privacy.retention.LegalHold;
import org.mukhtalif.privacy.retention.UnderLegalHold;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Keeping_the_name_of_a_buyer extends BuyersInTheirName {

    @Autowired
    Namings namings;

    @Autowired
    InvoicePapers papers;

    @Autowired
    DestructionAtRequest destruction;

    @Autowired
    Erasure erasure;

    @Test
    void what_is_stored_has_marks_in_her_place_and_what_is_hashed_is_the_document_itself() {
        var merchant = goods.merchant();
        goods.registeredForVat(merchant, "310000000000003");
        var product = goods.product(merchant, goods.section(), "عسل", "Honey");
        var order = named(shopping.placed(goods.offer(product, merchant, 5_000, 5)));
        var invoice = ofHers(order);

        var stored = invoices.xml(invoice.uuid()).orElseThrow();
        var real = buyers.toWrite(order.number()).orElseThrow().fill(stored);

        assertThat(stored).contains("⟦buyer-name⟧").doesNotContain("مؤسسة").doesNotContain("311111111111113");
        assertThat(real)
                .contains("مؤسسة سارة &lt;للتجارة&gt;")
                .contains("310000000000003")
                .doesNotContain("⟦");
        assertThat(DocumentHash.of(ReadDocument.of(real).canonical())).isEqualTo(hash(invoice));
        assertThat(real).contains("name=\"0100000\"");
        assertThat(Judge.faultsUnsigned(real)).isEmpty();
    }

    @Test
    void a_change_of_a_document_in_her_name_is_found_without_opening_her() {
        var invoice = ofHers(named());
        var step = verification.verify();
        assertThat(step.findings()).isEmpty();
        assertThat(db.sql("select marked_hash from invoices.document where uuid = :uuid")
                        .param("uuid", invoice.uuid())
                        .query(String.class)
                        .single())
                .isEqualTo(DocumentHash.of(
                        ReadDocument.of(invoices.xml(invoice.uuid()).orElseThrow())
                                .canonical()))
                .isNotEqualTo(hash(invoice));
    }

    @Test
    void she_reads_hers_and_each_opening_stands_in_her_book() {
        var order = named();

        assertThat(papers.named(ofHers(order)).orElseThrow()).startsWith("%PDF".getBytes(UTF_8));

        assertThat(book.entriesOf(subject(order), 50))
                .filteredOn(entry -> entry.caseId().kind().equals("tax"))
                .extracting(entry -> entry.act(), entry -> entry.recipient().kind())
                .contains(
                        tuple(AccessEntry.Act.COLLECTED, Recipient.Kind.STORE),
                        tuple(AccessEntry.Act.DISCLOSED, Recipient.Kind.SUBJECT));
    }

    @Test
    void the_law_keeps_it_for_six_years_whatever_else_she_has_destroyed() {
        var order = named();
        var subject = subject(order);
        var asked = namings.of(order.number()).orElseThrow();

        assertThat(destruction.keptOf(subject))
                .extracting(LegalHold::basis, LegalHold::ends)
                .containsExactly(tuple(LegalHold.Basis.TAX_LAW, asked.askedAt().plus(Duration.ofDays(2192))));
        destruction.destroy(subject);

        assertThat(papers.named(ofHers(order))).isPresent();
        assertThatThrownBy(() -> erasure.eraseCase(subject, asked.caseId())).isInstanceOf(UnderLegalHold.class);
        clock.advance(Duration.ofDays(2193));
        erasure.eraseCase(subject, asked.caseId());
        assertThat(papers.named(ofHers(order))).isEmpty();
        assertThat(taxInvoices.subjectOf(order.number())).isEmpty();
        assertThat(verification.verify().findings()).isEmpty();
    }

    private String hash(Invoice invoice) {
        return db.sql("select hash from invoices.document where uuid = :uuid")
                .param("uuid", invoice.uuid())
                .query(String.class)
                .single();
    }
}
