package org.mukhtalif.store.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Writing_a_file_for_the_bank {

    private static final Iban IBAN = new Iban("SA0380000000608010167519");
    private static final Instant AT = Instant.parse("2026-11-28T09:00:00Z");
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    @Test
    void a_credit_transfer_has_its_parts_in_order_and_its_sums_right() throws Exception {
        var document = read(files(IBAN.value()).creditTransfer(batch()).orElseThrow());

        assertThat(text(document, "count(//*[local-name()='CdtTrfTxInf'])")).isEqualTo("2");
        assertThat(text(document, "//*[local-name()='GrpHdr']/*[local-name()='NbOfTxs']"))
                .isEqualTo("2");
        assertThat(text(document, "//*[local-name()='GrpHdr']/*[local-name()='CtrlSum']"))
                .isEqualTo("1234.56");
        assertThat(text(document, "sum(//*[local-name()='InstdAmt'])")).isEqualTo("1234.56");
        assertThat(children(document, "PmtInf"))
                .startsWith("PmtInfId", "PmtMtd", "NbOfTxs", "CtrlSum", "ReqdExctnDt", "Dbtr", "DbtrAcct", "DbtrAgt");
        assertThat(children(document, "CdtTrfTxInf"))
                .containsExactly("PmtId", "Amt", "CdtrAgt", "Cdtr", "CdtrAcct", "RmtInf");
        assertThat(document.getDocumentElement().getNamespaceURI())
                .isEqualTo("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09");
    }

    @Test
    void the_schema_of_iso_20022_finds_nothing_wrong() {
        assertThatCode(() -> judge(files(IBAN.value()).creditTransfer(batch()).orElseThrow()))
                .doesNotThrowAnyException();
    }

    @Test
    void the_schema_of_iso_20022_refuses_what_is_no_account() {
        var transfer = files(IBAN.value()).creditTransfer(batch()).orElseThrow();

        assertThatThrownBy(() -> judge(transfer.replace(IBAN.value(), "0380000000608010167519")))
                .isInstanceOf(SAXParseException.class)
                .hasMessageContaining("IBAN2007Identifier");
    }

    @Test
    void there_is_none_while_nobody_said_from_where_it_is_paid() {
        assertThat(files(null).creditTransfer(batch())).isEmpty();
        assertThat(files("").creditTransfer(batch())).isEmpty();
    }

    @Test
    void a_name_is_no_formula_of_the_table() {
        assertThat(files(null).table(batch()).lines())
                .containsExactly(
                        "reference,iban,holder,amount,currency",
                        "MKHT-000007-1,SA0380000000608010167519,\"مؤسسة \"\"النخيل\"\" & <شركاه>\",1000.00,SAR",
                        "MKHT-000007-2,SA0380000000608010167519,\"'=1+1\",234.56,SAR");
    }

    private static Batch batch() {
        return new Batch(
                7,
                AT,
                Optional.empty(),
                Optional.of(AT),
                List.of(payout(1, 100_000, "مؤسسة \"النخيل\" & <شركاه>"), payout(2, 23_456, "=1+1")));
    }

    private static Payout payout(long id, long halalas, String holder) {
        return new Payout(
                id, 7, new MerchantId(id), Money.halalas(halalas), new BankAccount(IBAN, holder), AT, Optional.of(AT));
    }

    private static BankFiles files(@org.jspecify.annotations.Nullable String from) {
        return new BankFiles(new PayoutSettings(from, "Mukhtalif"), RIYADH);
    }

    /// By the schema as it is published.
    private static void judge(String xml) throws Exception {
        var published = Writing_a_file_for_the_bank.class.getResource("/pain.001.001.09.xsd");
        SchemaFactory.newDefaultInstance()
                .newSchema(published)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static Document read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String text(Document document, String path) throws Exception {
        return XPathFactory.newDefaultInstance().newXPath().evaluate(path, document);
    }

    private static List<String> children(Document document, String name) {
        var names = new java.util.ArrayList<String>();
        var nodes = document.getElementsByTagNameNS("*", name).item(0).getChildNodes();
        for (int at = 0; at < nodes.getLength(); at++) names.add(nodes.item(at).getLocalName());
        return names;
    }
}
