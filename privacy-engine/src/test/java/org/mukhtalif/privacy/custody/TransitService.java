package org.mukhtalif.privacy.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A small service that wraps, as a transit engine does: it keeps keys, asks for a token, and deletes a key only
/// after it was allowed to.
final class TransitService implements AutoCloseable {

    static final String TOKEN = "s.a-token-of-the-test";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, Aead> keys = new ConcurrentHashMap<>();
    private final Set<String> deletable = new HashSet<>();

    TransitService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/transit/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create(
                "http://127.0.0.1:%d/v1/transit".formatted(server.getAddress().getPort()));
    }

    Set<String> names() {
        return keys.keySet();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var words = exchange.getRequestURI()
                .getPath()
                .substring("/v1/transit/".length())
                .split("/");
        try {
            if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) send(exchange, 403, "");
            else act(exchange, words, body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body));
        } catch (GeneralSecurityException e) {
            send(exchange, 400, "{\"errors\":[\"cipher: message authentication failed\"]}");
        }
    }

    private void act(HttpExchange exchange, String[] words, JsonNode body)
            throws IOException, GeneralSecurityException {
        var name = words[1];
        switch (exchange.getRequestMethod() + " " + words[0] + (words.length > 2 ? "/" + words[2] : "")) {
            case "GET keys" -> send(exchange, keys.containsKey(name) ? 200 : 404, "{}");
            case "POST keys" -> {
                keys.computeIfAbsent(name, _ -> newKey());
                send(exchange, 204, "");
            }
            case "POST keys/config" -> {
                if (body.path("deletion_allowed").asBoolean()) deletable.add(name);
                send(exchange, 204, "");
            }
            case "DELETE keys" -> {
                if (deletable.remove(name)) keys.remove(name);
                send(exchange, keys.containsKey(name) ? 400 : 204, "");
            }
            case "POST encrypt" -> {
                var plaintext =
                        Base64.getDecoder().decode(body.path("plaintext").asString());
                var noise = Base64.getEncoder().encodeToString(keys.get(name).encrypt(plaintext, new byte[0]));
                send(exchange, 200, "{\"data\":{\"ciphertext\":\"vault:v1:%s\"}}".formatted(noise));
            }
            case "POST decrypt" -> {
                var key = keys.get(name);
                if (key == null) throw new GeneralSecurityException("no such key");
                var noise = Base64.getDecoder()
                        .decode(body.path("ciphertext").asString().substring(9));
                var plaintext = Base64.getEncoder().encodeToString(key.decrypt(noise, new byte[0]));
                send(exchange, 200, "{\"data\":{\"plaintext\":\"%s\"}}".formatted(plaintext));
            }
            default -> send(exchange, 405, "");
        }
    }

    private static Aead newKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.getBytes(UTF_8).length);
            if (!body.isEmpty()) exchange.getResponseBody().write(body.getBytes(UTF_8));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
