package org.mukhtalif.store.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program at the door `/api/v1`.

class Program {

    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvc network;

    Program(MockMvc network) {
        this.network = network;
    }

    /// What came back.
    record Answer(int status, String type, JsonNode body, Map<String, String> headers) {

        String at(String pointer) {
            return body.at(pointer).asString();
        }

        long number(String pointer) {
            return body.at(pointer).asLong();
        }
    }

    Answer get(String path, String... headers) {
        return send(HttpMethod.GET, path, null, headers);
    }

    Answer post(String path, String body, String... headers) {
        return send(HttpMethod.POST, path, body, headers);
    }

    Answer put(String path, String body, String... headers) {
        return send(HttpMethod.PUT, path, body, headers);
    }

    Answer patch(String path, String body, String... headers) {
        return send(HttpMethod.PATCH, path, body, headers);
    }

    Answer delete(String path, String... headers) {
        return send(HttpMethod.DELETE, path, null, headers);
    }

    /// @param headers names and values in turn
    private Answer send(HttpMethod method, String path, String body, String... headers) {
        var request = MockMvcRequestBuilders.request(method, path);
        for (int at = 0; at < headers.length; at += 2) request.header(headers[at], headers[at + 1]);
        if (body != null) request.contentType(MediaType.APPLICATION_JSON).content(body);
        try {
            var response = network.perform(request).andReturn().getResponse();
            var text = response.getContentAsString(UTF_8);
            return new Answer(
                    response.getStatus(),
                    String.valueOf(response.getContentType()),
                    text.isEmpty() ? JSON.nullNode() : JSON.readTree(text),
                    response.getHeaderNames().stream()
                            .collect(java.util.stream.Collectors.toMap(
                                    name -> name, name -> String.valueOf(response.getHeader(name)), (a, _) -> a)));
        } catch (Exception unexpected) {
            throw new AssertionError(method + " " + path + " could not be sent", unexpected);
        }
    }
}
