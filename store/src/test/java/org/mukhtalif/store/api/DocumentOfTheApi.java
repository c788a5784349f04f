package org.mukhtalif.store.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// The API's document as a program reads it.
abstract class DocumentOfTheApi {

    static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Autowired
    MockMvc network;

    /// An operation where it stands.
    record Operation(String path, String method, JsonNode node) {

        @Override
        public String toString() {
            return method + " " + path;
        }

        List<JsonNode> parameters(String in) {
            return node.at("/parameters")
                    .valueStream()
                    .filter(each -> each.at("/in").asString().equals(in))
                    .toList();
        }
    }

    Stream<Operation> operations() {
        return document()
                .at("/paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(path.getKey(), method.getKey(), method.getValue())));
    }

    JsonNode document() {
        return new Program(network).get("/api/v1/openapi.json").body();
    }
}
