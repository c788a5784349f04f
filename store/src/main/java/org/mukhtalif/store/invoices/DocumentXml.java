package org.mukhtalif.store.invoices;

import static org.mukhtalif.store.invoices.Canonical.element;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/// A document in UBL 2.1, as one line of canonical XML. What the hash leaves out (the signature's extension, the square
/// code, the mark of the signature) is put in last.
record DocumentXml(String head, String first, String rest) {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final String ROOT = "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\""
            + " xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\""
            + " xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\""
            + " xmlns:ext=\"urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2\">";

    static DocumentXml of(Draft draft, Issuer issuer, Link link, UUID uuid, Instant at) {
        var local = at.atZone(RIYADH);
        return new DocumentXml(
                ROOT,
                opening(draft, link, uuid, local) + references(draft, link),
                PartiesXml.of(issuer, draft) + delivery(draft, local) + reason(draft) + SumsXml.of(draft)
                        + LinesXml.of(draft.lines())
                        + "</Invoice>");
    }

    /// What is hashed.
    String canonical() {
        return head + first + rest;
    }

    /// The whole document.
    String with(String squareCode, Optional<Stamp> stamp) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + head
                + stamp.map(Stamp::extension).orElse("") + first + attached("QR", squareCode)
                + stamp.map(_ -> SIGNATURE).orElse("") + rest;
    }

    private static final String SIGNATURE = "<cac:Signature><cbc:ID>urn:oasis:names:specification:ubl:signature:Invoice"
            + "</cbc:ID><cbc:SignatureMethod>urn:oasis:names:specification:ubl:dsig:enveloped:xades"
            + "</cbc:SignatureMethod></cac:Signature>";

    private static String opening(Draft draft, Link link, UUID uuid, ZonedDateTime local) {
        return element("cbc:ProfileID", "reporting:1.0")
                + element("cbc:ID", link.number().toString())
                + element("cbc:UUID", uuid.toString())
                + element("cbc:IssueDate", local.toLocalDate().toString())
                + element("cbc:IssueTime", local.format(DateTimeFormatter.ofPattern("HH:mm:ss")))
                + "<cbc:InvoiceTypeCode name=\"" + draft.form().flags() + "\">"
                + draft.kind().code() + "</cbc:InvoiceTypeCode>"
                + element("cbc:DocumentCurrencyCode", draft.total().currency().getCurrencyCode())
                + element("cbc:TaxCurrencyCode", "SAR");
    }

    private static String references(Draft draft, Link link) {
        var billed = draft.corrects()
                .map(taken -> "<cac:BillingReference><cac:InvoiceDocumentReference>"
                        + element("cbc:ID", taken.number().toString())
                        + "</cac:InvoiceDocumentReference></cac:BillingReference>")
                .orElse("");
        return billed + "<cac:AdditionalDocumentReference>" + element("cbc:ID", "ICV")
                + element("cbc:UUID", Long.toString(link.counter())) + "</cac:AdditionalDocumentReference>"
                + attached("PIH", link.previous());
    }

    private static String attached(String id, String content) {
        return "<cac:AdditionalDocumentReference>" + element("cbc:ID", id)
                + "<cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode=\"text/plain\">" + content
                + "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>";
    }

    private static String delivery(Draft draft, ZonedDateTime local) {
        if (draft.form() == Form.SIMPLIFIED) return "";
        return "<cac:Delivery>"
                + element("cbc:ActualDeliveryDate", local.toLocalDate().toString()) + "</cac:Delivery>";
    }

    /// A credit note says why; code 1 leaves open how the money goes back.
    private static String reason(Draft draft) {
        return draft.corrects()
                .map(taken -> "<cac:PaymentMeans>" + element("cbc:PaymentMeansCode", "1")
                        + element("cbc:InstructionNote", taken.reason().words().ar())
                        + "</cac:PaymentMeans>")
                .orElse("");
    }
}
