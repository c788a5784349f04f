package org.mukhtalif.store.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.RegisteredAddress;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.orders.OrderNumber;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Writing_an_invoice {

    private static final Instant AT = Instant.parse("2026-11-28T09:00:00Z");
    private static final Percentage RATE = Percentage.of("15");
    private static final Optional<RegisteredAddress> ADDRESS =
            Optional.of(new RegisteredAddress("شارع التجربة", "2929", "حي التجربة", "الرياض", "13322"));

    @Test
    void the_square_code_is_as_the_authority_prints_it() {
        assertThat(SquareCode.of("Salla", "1234567891", at("2021-07-12T14:25:09Z"), riyals(100), riyals(15), none()))
                .isEqualTo("AQVTYWxsYQIKMTIzNDU2Nzg5MQMUMjAyMS0wNy0xMlQxNDoyNTowOVoEBjEwMC4wMAUFMTUuMDA=");
        assertThat(SquareCode.of("سلة", "1234567891", at("2021-07-12T14:25:09Z"), riyals(100), riyals(15), none()))
                .isEqualTo("AQbYs9mE2KkCCjEyMzQ1Njc4OTEDFDIwMjEtMDctMTJUMTQ6MjU6MDlaBAYxMDAuMDAFBTE1LjAw");
    }

    @Test
    void a_name_that_no_square_code_holds_is_refused() {
        assertThatThrownBy(() -> seller("س".repeat(128))).hasMessageContaining("255 bytes");
        assertThat(seller("س".repeat(127)).name().ar()).hasSize(127);
    }

    @Test
    void the_outside_judge_finds_no_fault_in_any_of_our_documents() {
        assertThat(Judge.faults(written(sale(lines(10)), stamped()))).isEmpty();
        assertThat(Judge.faultsUnsigned(written(sale(lines(3)), Optional.empty())))
                .isEmpty();
        assertThat(Judge.faults(written(note(lines(2)), stamped()))).isEmpty();
        assertThat(Judge.faults(written(commission(lines(1)), Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_discount_stands_beside_its_line_and_the_outside_judge_agrees() {
        var lines = lines(7).stream().map(Writing_an_invoice::reduced).toList();

        var xml = written(sale(lines), stamped());

        assertThat(Judge.faults(xml)).isEmpty();
        assertThat(xml).contains("<cbc:AllowanceChargeReasonCode>95</cbc:AllowanceChargeReasonCode>");
        assertThat(lines.getLast().gross().isZero()).isTrue();
    }

    @Test
    void the_outside_judge_sees_a_wrong_total() {
        var wrong = written(sale(lines(1)), Optional.empty())
                .replace(
                        "<cbc:TaxInclusiveAmount currencyID=\"SAR\">33.33",
                        "<cbc:TaxInclusiveAmount currencyID=\"SAR\">43.33");

        assertThat(Judge.faults(wrong)).anyMatch(fault -> fault.contains("BR-CO-15"));
    }

    @Test
    void what_is_hashed_is_canonical_already() throws Exception {
        var xml = document(sale(lines(4)));

        assertThat(OutsideCanonical.of(xml.with("AA==", stamped()))).isEqualTo(xml.canonical());
        assertThat(ReadDocument.of(xml.with("AA==", stamped())).canonical()).isEqualTo(xml.canonical());
    }

    @Test
    void the_first_document_hangs_on_the_hash_of_zero() {
        assertThat(DocumentHash.ofPart("0")).isEqualTo(DocumentHash.BEFORE_THE_FIRST);
    }

    @Test
    void a_signed_document_carries_a_signature_that_its_key_verifies() throws Exception {
        var key = TestKey.make();
        var hash = DocumentHash.of(document(sale(lines(2))).canonical());
        var stamp = StampXml.of(key, hash, AT);

        var parts = ASN1Sequence.getInstance(Base64.getDecoder().decode(stamp.signature()));
        var verifier = new ECDSASigner();
        verifier.init(false, (ECPublicKeyParameters) PublicKeyFactory.createKey(stamp.publicKey()));
        var signed = java.security.MessageDigest.getInstance("SHA-256")
                .digest(Base64.getDecoder().decode(hash));
        assertThat(verifier.verifySignature(
                        signed,
                        ASN1Integer.getInstance(parts.getObjectAt(0)).getValue(),
                        ASN1Integer.getInstance(parts.getObjectAt(1)).getValue()))
                .isTrue();
    }

    @Test
    void a_signed_square_code_has_nine_values() throws Exception {
        var stamp = StampXml.of(TestKey.make(), DocumentHash.of("x"), AT);

        var bytes = Base64.getDecoder()
                .decode(SquareCode.of("سلة", "399999999900003", AT, riyals(100), riyals(15), Optional.of(stamp)));

        var values = new ArrayList<String>();
        for (int at = 0; at < bytes.length; at += 2 + (bytes[at + 1] & 0xFF)) {
            assertThat((int) bytes[at]).isEqualTo(values.size() + 1);
            values.add(new String(bytes, at + 2, bytes[at + 1] & 0xFF, StandardCharsets.UTF_8));
        }
        assertThat(values).hasSize(9).element(5).isEqualTo(stamp.hash());
        assertThat(values).element(6).isEqualTo(stamp.signature());
    }

    private static String written(Draft draft, Optional<Stamp> stamp) {
        return document(draft)
                .with(SquareCode.of("متجر", "399999999900003", AT, draft.total(), draft.vat(), stamp), stamp);
    }

    private static DocumentXml document(Draft draft) {
        var link = new Link(new InvoiceNumber(IssuerId.STORE, draft.kind(), 1), 1, DocumentHash.BEFORE_THE_FIRST);
        return DocumentXml.of(draft, seller("مؤسسة مختلف & شركاؤها"), link, UUID.randomUUID(), AT);
    }

    private static Optional<Stamp> stamped() {
        try {
            return Optional.of(StampXml.of(TestKey.make(), DocumentHash.of("x"), AT));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Issuer seller(String name) {
        return new Issuer(
                IssuerId.STORE,
                new Bilingual(name, "Mukhtalif"),
                "399999999900003",
                Optional.of("7000000000"),
                ADDRESS,
                "الرياض");
    }

    private static Draft sale(List<InvoiceLine> lines) {
        return Draft.sale(new OrderNumber("M-7K3Q92"), new MerchantId(1), lines);
    }

    private static Draft note(List<InvoiceLine> lines) {
        var invoice = new InvoiceNumber(IssuerId.STORE, Kind.INVOICE, 1);
        return new Draft(
                Kind.CREDIT_NOTE,
                Form.SIMPLIFIED,
                Subject.SALE,
                Optional.of(new OrderNumber("M-7K3Q92")),
                new MerchantId(1),
                lines,
                Optional.of(new Correction(UUID.randomUUID(), invoice, "refund", CreditReason.RETURNED)),
                Optional.empty());
    }

    private static Draft commission(List<InvoiceLine> lines) {
        return new Draft(
                Kind.INVOICE,
                Form.TAX,
                Subject.COMMISSION,
                Optional.empty(),
                new MerchantId(1),
                lines,
                Optional.empty(),
                Optional.of(
                        new Buyer("متجر النخيل", Optional.of("310000000000003"), Optional.of("7001234567"), ADDRESS)));
    }

    private static List<InvoiceLine> lines(int count) {
        long[] prices = {3_333, 399, 1_995, 4_999, 25_999, 100_000, 1, 4, 333, 667};
        var lines = new ArrayList<InvoiceLine>();
        for (int place = 0; place < count; place++) {
            var gross = Money.halalas(prices[place] * (place % 3 + 1));
            var name = new Bilingual("تمر <سكري>", "Dates");
            lines.add(new InvoiceLine(place + 1, name, place % 3 + 1, gross, RATE.includedIn(gross), RATE));
        }
        return lines;
    }

    /// A third off, rounded up: of one halala all of it.
    private static InvoiceLine reduced(InvoiceLine line) {
        var off = Money.halalas((line.gross().minorUnits() + 2) / 3);
        var gross = line.gross().minus(off);
        return new InvoiceLine(
                line.source(), line.name(), line.quantity(), gross, off, RATE.includedIn(gross), line.rate());
    }

    private static Instant at(String written) {
        return Instant.parse(written);
    }

    private static Money riyals(long riyals) {
        return Money.halalas(riyals * 100);
    }

    private static Optional<Stamp> none() {
        return Optional.empty();
    }
}
