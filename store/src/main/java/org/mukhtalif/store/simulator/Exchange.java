package org.mukhtalif.store.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One question to the simulator and its answer.
record Exchange(HttpExchange http) {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 64 * 1024;

    String method() {
        return http.getRequestMethod();
    }

    String[] path() {
        return http.getRequestURI().getPath().substring(1).split("/");
    }

    Map<String, String> query() {
        return decoded(http.getRequestURI().getRawQuery());
    }

    Map<String, String> form() throws IOException {
        return decoded(new String(http.getRequestBody().readNBytes(LONGEST), UTF_8));
    }

    JsonNode json() throws IOException {
        return JSON.readTree(http.getRequestBody().readNBytes(LONGEST));
    }

    void json(int status, Object body) throws IOException {
        answer(status, "application/json", JSON.writeValueAsBytes(body));
    }

    void html(int status, String body) throws IOException {
        http.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        answer(status, "text/html; charset=utf-8", body.getBytes(UTF_8));
    }

    void answer(int status, String type, byte[] body) throws IOException {
        http.getResponseHeaders().set("Content-Type", type);
        http.getResponseHeaders().set("Cache-Control", "no-store");
        http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) http.getResponseBody().write(body);
        http.close();
    }

    void redirect(String to) throws IOException {
        http.getResponseHeaders().set("Location", to);
        http.sendResponseHeaders(303, -1);
        http.close();
    }

    private static Map<String, String> decoded(@Nullable String pairs) {
        var fields = new HashMap<String, String>();
        if (pairs == null || pairs.isEmpty()) return fields;
        for (var pair : pairs.split("&")) {
            var sides = pair.split("=", 2);
            fields.put(URLDecoder.decode(sides[0], UTF_8), sides.length == 2 ? URLDecoder.decode(sides[1], UTF_8) : "");
        }
        return fields;
    }
}
