package org.mukhtalif.privacy.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The evidence as one signed JSON document. What is signed is the member `evidence` in canonical form: UTF-8, names
/// in the order of their code points, no space between tokens, integers and strings only. That is the form of RFC 8785
/// and of `jq -cSj .evidence`.
@Component
public class EvidenceBundle {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Evidence evidence;
    private final EvidenceSigner signer;
    private final PublishedPolicy policy;
    private final Clock clock;

    EvidenceBundle(Evidence evidence, EvidenceSigner signer, PublishedPolicy policy, Clock clock) {
        this.evidence = evidence;
        this.signer = signer;
        this.policy = policy;
        this.clock = clock;
    }

    /// The document, made and signed now.
    public String json() {
        var canonical = CANONICAL.writeValueAsString(content());
        var signature = new TreeMap<String, Object>(Map.of(
                "algorithm",
                "Ed25519",
                "publicKey",
                signer.publicKey(),
                "value",
                signer.sign(canonical.getBytes(StandardCharsets.UTF_8))));
        return "{\"evidence\":" + canonical + ",\"signature\":" + CANONICAL.writeValueAsString(signature) + "}\n";
    }

    private Map<String, Object> content() {
        var content = new TreeMap<String, Object>();
        content.put("format", "mukhtalif-evidence/1");
        content.put("madeAt", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        content.put(
                "policy",
                Map.of(
                        "version",
                        policy.version().name(),
                        "effective",
                        policy.version().effective().toString()));
        content.put(
                "sentences",
                evidence.sentences().stream().map(EvidenceBundle::sentence).toList());
        return content;
    }

    private static Map<String, Object> sentence(ProvedSentence sentence) {
        var told = new TreeMap<String, Object>();
        told.put("clause", sentence.clause());
        told.put("control", sentence.control());
        told.put("state", sentence.state().key());
        told.put("says", both(sentence.says()));
        told.put("tries", both(sentence.tries()));
        told.put("results", sentence.tally().results());
        told.put("failures", sentence.tally().failures());
        told.put(
                "lastTried", sentence.lastTried().map(Object::toString).stream().toList());
        told.put(
                "lastFailure",
                sentence.tally().lastFailure().map(Object::toString).stream().toList());
        return told;
    }

    private static Map<String, Object> both(Wording wording) {
        return Map.of("ar", wording.ar(), "en", wording.en());
    }
}
