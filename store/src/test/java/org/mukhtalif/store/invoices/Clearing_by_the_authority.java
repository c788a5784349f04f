package org.mukhtalif.store.invoices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Clearing_by_the_authority extends ToldToTheAuthority {

    @Autowired
    OrderDocuments handedOut;

    @Autowired
    ChainVerification verification;

    @Test
    void a_tax_invoice_is_what_the_authority_stamped_once_it_is_cleared() throws Exception {
        var number = issue(Form.TAX);
        assertThat(clearance(number)).isEqualTo(Clearance.WAITING);
        assertThat(documents(number)).isEmpty();

        reporting.reportDue();

        assertThat(authority.told())
                .singleElement()
                .satisfies(one -> assertThat(one.path()).isEqualTo("/invoices/clearance/single"));
        assertThat(clearance(number)).isEqualTo(Clearance.CLEARED);
        var hash = hash(number);
        assertThat(found(number).squareCode()).isEqualTo(TestAuthority.square(hash));
        var copy = documents(number).orElseThrow();
        assertThat(copy).contains("<ext:UBLExtensions>", TestAuthority.square(hash), uuid(number));
        assertThat(DocumentHash.of(OutsideCanonical.of(copy))).isEqualTo(hash);
    }

    @Test
    void a_copy_of_another_document_clears_nothing() {
        authority.mishandles(xml -> xml.replace(">10.00<", ">11.00<"));
        var number = issue(Form.TAX);

        reporting.reportDue();

        assertThat(clearance(number)).isEqualTo(Clearance.WAITING);
        assertThat(answer(number)).isEqualTo("not-the-document");
        assertThat(documents(number)).isEmpty();
    }

    @Test
    void a_copy_without_a_stamp_clears_nothing() {
        authority.mishandles(xml -> xml.replaceFirst("(?s)<ext:UBLExtensions>.*</ext:UBLExtensions>", ""));
        var number = issue(Form.TAX);

        reporting.reportDue();

        assertThat(clearance(number)).isEqualTo(Clearance.WAITING);
    }

    @Test
    void what_is_no_document_at_all_clears_nothing() {
        for (var nonsense : new String[] {"", "<Invoice", "<!DOCTYPE a><Invoice/>", "\u0000", "<other/>"}) {
            authority.mishandles(_ -> nonsense);
            var number = issue(Form.TAX);

            reporting.reportDue();

            assertThat(clearance(number)).as(nonsense).isEqualTo(Clearance.WAITING);
        }
    }

    @Test
    void an_answer_that_was_lost_is_asked_for_again() {
        authority.sendsNoCopies();
        var number = issue(Form.TAX);
        reporting.reportDue();
        assertThat(answer(number)).isEqualTo("no-stamped-copy");

        authority.clears(409);
        clock.advance(Duration.ofHours(2));
        reporting.reportDue();

        assertThat(clearance(number)).isEqualTo(Clearance.COPY_LOST);
        assertThat(documents(number)).isPresent();
    }

    @Test
    void one_that_is_not_cleared_alarms_after_ten_minutes() {
        authority.clears(500);
        var number = issue(Form.TAX);

        reporting.reportDue();
        assertThat(reporting.standing().nearlyLate()).isZero();
        clock.advance(Duration.ofMinutes(11));

        assertThat(reporting.standing().nearlyLate()).isPositive();
        assertThat(clearance(number)).isEqualTo(Clearance.WAITING);
    }

    @Test
    void while_clearance_is_off_it_is_reported() {
        authority.clears(303);
        var number = issue(Form.TAX);

        reporting.reportDue();

        assertThat(authority.told()).hasSize(2);
        assertThat(authority.told().getLast().path()).isEqualTo("/invoices/reporting/single");
        assertThat(clearance(number)).isEqualTo(Clearance.REPORTED);
    }

    @Test
    void a_stamped_copy_that_was_changed_is_found() {
        var number = issue(Form.TAX);
        reporting.reportDue();
        var code = found(number).squareCode();
        var copy = documents(number).orElseThrow();

        assertThat(verification.verify().findings()).isEmpty();
        assertThat(faults(number, copy, code)).isEmpty();
        assertThat(faults(number, copy.replace(">10.00<", ">11.00<"), code))
                .containsExactly(ChainFinding.Fault.STAMP_BROKEN);
        assertThat(faults(number, copy.replace(uuid(number), uuid(issue(Form.TAX))), code))
                .containsExactly(ChainFinding.Fault.STAMP_BROKEN);
        assertThat(faults(number, copy.replace(code, "AAAA"), code)).containsExactly(ChainFinding.Fault.STAMP_BROKEN);
        assertThat(faults(number, "", code)).containsExactly(ChainFinding.Fault.STAMP_BROKEN);
    }

    /// What a walk finds in the merchant's first document with such a copy beside it.
    private List<ChainFinding.Fault> faults(InvoiceNumber number, String copy, String code) {
        var found = new ArrayList<ChainFinding.Fault>();
        var walk = new ChainWalk(number.issuer(), finding -> found.add(finding.fault()));
        db.sql("select previous, hash, xml, square_code from invoices.document where uuid = :uuid")
                .param("uuid", found(number).uuid())
                .query((row, index) -> new ChainWalk.Step(
                        Kind.INVOICE,
                        1,
                        1,
                        row.getString("previous"),
                        row.getString("hash"),
                        row.getString("hash"),
                        row.getString("xml"),
                        row.getString("square_code"),
                        true,
                        Optional.of(new ChainWalk.Stamped(copy, code))))
                .list()
                .forEach(walk::next);
        return found;
    }

    private Clearance clearance(InvoiceNumber number) {
        var uuid = found(number).uuid();
        return reports.of(Set.of(uuid)).getOrDefault(uuid, Clearance.NOT_LINKED);
    }

    /// As its merchant gets it.
    private Optional<String> documents(InvoiceNumber number) {
        return handedOut.xml(merchant, number).map(xml -> new String(xml.content(), UTF_8));
    }

    private String uuid(InvoiceNumber number) {
        return found(number).uuid().toString();
    }

    private String hash(InvoiceNumber number) {
        return db.sql("select hash from invoices.document where uuid = :uuid")
                .param("uuid", found(number).uuid())
                .query(String.class)
                .single();
    }

    private String answer(InvoiceNumber number) {
        return db.sql("select answer from invoices.report where document = :uuid")
                .param("uuid", found(number).uuid())
                .query(String.class)
                .single();
    }
}
