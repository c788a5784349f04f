package org.mukhtalif.privacy.consent;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.signing.SigningKey;
import org.mukhtalif.privacy.signing.SigningKeys;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Signs the receipt of a decision: a flattened JSON Web Signature (RFC 7515) with EdDSA (RFC 8037), whose payload is
/// the receipt and whose protected header names the key.
@Component
class ReceiptWriter {

    static final String KEY = "consent-receipts";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ReceiptContent content;
    private final SigningKeys keys;

    ReceiptWriter(ReceiptContent content, SigningKeys keys) {
        this.content = content;
        this.keys = keys;
    }

    String write(DataSubjectId subject, ConsentDecision decision) {
        var key = keys.named(KEY);
        var header = encoded(Map.of("alg", "EdDSA", "kid", key.id(), "typ", "JOSE+JSON"));
        var payload = encoded(content.of(subject, decision));
        var signature = base64(key.sign((header + "." + payload).getBytes(US_ASCII)));
        var receipt = new LinkedHashMap<String, Object>();
        receipt.put("payload", payload);
        receipt.put("protected", header);
        receipt.put("signature", signature);
        return JSON.writeValueAsString(receipt);
    }

    /// The public half of the key as a JSON Web Key, for whoever checks a receipt.
    Map<String, String> publicKey() {
        SigningKey key = keys.named(KEY);
        return Map.of("kty", "OKP", "crv", "Ed25519", "kid", key.id(), "x", base64(key.rawPublicKey()), "use", "sig");
    }

    private static String encoded(Map<String, ?> json) {
        return base64(JSON.writeValueAsBytes(json));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
