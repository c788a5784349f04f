package org.mukhtalif.privacy.publication;

import java.util.TreeMap;
import org.mukhtalif.privacy.policy.PolicyFacts;
import tools.jackson.databind.json.JsonMapper;

/// The facts of an installation as a line of JSON.
final class StoredFacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredFacts() {}

    static String write(PolicyFacts facts) {
        return JSON.writeValueAsString(new PolicyFacts(new TreeMap<>(facts.words()), facts.feminine()));
    }

    static PolicyFacts read(String line) {
        return JSON.readValue(line, PolicyFacts.class);
    }
}
