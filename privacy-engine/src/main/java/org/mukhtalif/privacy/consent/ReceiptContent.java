package org.mukhtalif.privacy.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.mukhtalif.privacy.policy.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a receipt says, in the four parts of ISO/IEC TS 27560:2023 (header, processing, parties, events) and with the
/// terms of the Data Privacy Vocabulary. It names the person by her random id and holds none of her data.
@Component
class ReceiptContent {

    private static final Map<String, String> CONTEXT = Map.of(
            "dpv", "https://w3id.org/dpv#", "pd", "https://w3id.org/dpv/pd#", "dct", "http://purl.org/dc/terms/");

    private final PublishedPolicy policy;
    private final ObjectProvider<PolicyFacts> facts;

    /// The facts of the installation are asked for late; the engine also runs without them.
    ReceiptContent(PublishedPolicy policy, ObjectProvider<PolicyFacts> facts) {
        this.policy = policy;
        this.facts = facts;
    }

    Map<String, Object> of(DataSubjectId subject, ConsentDecision decision) {
        var receipt = new LinkedHashMap<String, Object>();
        receipt.put("@context", CONTEXT);
        receipt.put("@type", "dpv:ConsentReceipt");
        receipt.put("header", header(subject, decision));
        receipt.put("processing", processing(decision.purpose()));
        receipt.put("parties", List.of(controller()));
        receipt.put("events", List.of(event(decision)));
        return receipt;
    }

    private static Map<String, Object> header(DataSubjectId subject, ConsentDecision decision) {
        var header = new LinkedHashMap<String, Object>();
        header.put("schema", "ISO/IEC TS 27560:2023");
        header.put("dct:identifier", decision.receiptId().toString());
        header.put("dpv:hasDataSubject", subject.toString());
        header.put("dct:created", decision.at().toString());
        return header;
    }

    private Map<String, Object> processing(Purpose purpose) {
        var declared = policy.purpose(purpose);
        var processing = new LinkedHashMap<String, Object>();
        processing.put("dpv:hasPurpose", dpvTermFor(purpose));
        processing.put("dct:title", both(declared.name()));
        processing.put("dct:description", both(declared.wording()));
        processing.put("dpv:hasLegalBasis", "dpv:Consent");
        processing.put("dpv:hasPersonalData", fieldsFor(purpose));
        processing.put("dpv:hasRecipient", recipientsFor(purpose));
        processing.put("dpv:hasStorageCondition", both(policy.wordFor(RetentionClass.ACCOUNT)));
        processing.put("withdrawal", "/me/privacy/consents");
        processing.put("dpv:hasRight", "/me/privacy");
        return processing;
    }

    private Map<String, Object> controller() {
        var controller = new LinkedHashMap<String, Object>();
        controller.put("@type", "dpv:DataController");
        var known = facts.getIfAvailable();
        if (known != null)
            for (var fact : List.of("operator", "address", "contact")) {
                var wording = known.words().get(fact);
                if (wording != null) controller.put(fact, both(wording));
            }
        return controller;
    }

    private static Map<String, Object> event(ConsentDecision decision) {
        var event = new LinkedHashMap<String, Object>();
        event.put("dpv:hasConsentStatus", decision.given() ? "dpv:ConsentGiven" : "dpv:ConsentWithdrawn");
        event.put("dct:date", decision.at().toString());
        event.put("way", decision.way().name().toLowerCase(Locale.ROOT));
        event.put("dpv:hasNotice", "/privacy, version " + decision.policyVersion());
        return event;
    }

    private List<Map<String, Object>> fieldsFor(Purpose purpose) {
        return policy.fields().stream()
                .filter(field -> field.useFor(purpose).isPresent())
                .map(field -> Map.of("field", (Object) field.key(), "dct:title", both(field.label())))
                .toList();
    }

    private List<Map<String, String>> recipientsFor(Purpose purpose) {
        return policy.recipients().stream()
                .filter(recipient -> recipient.grantFor(purpose).isPresent())
                .map(recipient -> both(recipient.name()))
                .toList();
    }

    private static String dpvTermFor(Purpose purpose) {
        return switch (purpose) {
            case NEWSLETTER -> "dpv:DirectMarketing";
            case RECOMMENDATIONS -> "dpv:ServicePersonalisation";
            case ACCOUNT, DELIVERY, NOTICES, RETURNS, RIGHTS -> "dpv:ServiceProvision";
            case PAYMENT -> "dpv:PaymentManagement";
            case TAX -> "dpv:LegalCompliance";
        };
    }

    private static Map<String, String> both(Wording wording) {
        return Map.of("ar", wording.ar(), "en", wording.en());
    }
}
