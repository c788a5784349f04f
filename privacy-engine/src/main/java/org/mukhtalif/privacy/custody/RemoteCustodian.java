package org.mukhtalif.privacy.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Lets a service wrap: the addresses and bodies are those of the transit engine of OpenBao and HashiCorp Vault
/// (`keys/NAME`, `encrypt/NAME`, `decrypt/NAME`). The keys never leave it. Each name is asked for at most once a
/// minute.
final class RemoteCustodian implements Custodian {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CustodianSettings.Remote service;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    RemoteCustodian(CustodianSettings.Remote service) {
        this.service = service;
    }

    @Override
    public byte[] wrap(String name, byte[] key) {
        if (!holds(name)) expect(send("POST", "keys", name, Map.of("type", "aes256-gcm96")), name);
        var plaintext = Base64.getEncoder().encodeToString(key);
        var answer = expect(send("POST", "encrypt", name, Map.of("plaintext", plaintext)), name);
        return answer.path("data").path("ciphertext").asString().getBytes(UTF_8);
    }

    @Override
    public Optional<byte[]> unwrap(String name, byte[] wrapped) {
        var answer = send("POST", "decrypt", name, Map.of("ciphertext", new String(wrapped, UTF_8)));
        if (answer.statusCode() >= 400 && answer.statusCode() < 500 && !holds(name)) return Optional.empty();
        if (answer.statusCode() == 400) throw new IllegalStateException(whereabouts(name) + " is another key");
        var plaintext = expect(answer, name).path("data").path("plaintext").asString();
        return Optional.of(Base64.getDecoder().decode(plaintext));
    }

    /// The service lets a key be deleted only after it was told that it may.
    @Override
    public void destroy(String name) {
        if (!holds(name)) return;
        expect(send("POST", "keys", name + "/config", Map.of("deletion_allowed", true)), name);
        expect(send("DELETE", "keys", name, Map.of()), name);
    }

    @Override
    public String whereabouts(String name) {
        return "the key '%s%s' of the service %s".formatted(service.prefix(), name, service);
    }

    @Override
    public Firmness firmness() {
        return Firmness.SERVICE;
    }

    private boolean holds(String name) {
        var answer = send("GET", "keys", name, Map.of());
        if (answer.statusCode() == 404) return false;
        expect(answer, name);
        return true;
    }

    private HttpResponse<String> send(String method, String act, String name, Map<String, ?> body) {
        var address = URI.create("%s/%s/%s%s".formatted(service.address(), act, service.prefix(), name));
        var content = method.equals("POST")
                ? BodyPublishers.ofString(JSON.writeValueAsString(body))
                : BodyPublishers.noBody();
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("X-Vault-Token", service.token())
                .header("Content-Type", "application/json")
                .method(method, content)
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CustodianUnreachable("The custodian's service %s can not be reached".formatted(service), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CustodianUnreachable("Interrupted while the custodian's service worked", e);
        }
    }

    private JsonNode expect(HttpResponse<String> answer, String name) {
        if (answer.statusCode() / 100 == 5)
            throw new CustodianUnreachable(
                    "The custodian's service is not ready: status %d".formatted(answer.statusCode()), null);
        if (answer.statusCode() / 100 != 2)
            throw new IllegalStateException(
                    "The custodian's service refused %s: status %d".formatted(whereabouts(name), answer.statusCode()));
        return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }
}
