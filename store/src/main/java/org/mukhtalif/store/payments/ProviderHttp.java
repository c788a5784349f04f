package org.mukhtalif.store.payments;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Talks to the payment company, and waits for its answer no longer than a shopper would.
@Component
class ProviderHttp {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(8);

    private final Provider provider;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    ProviderHttp(Provider provider) {
        this.provider = provider;
    }

    Reply get(String path) throws ProviderSilent {
        return send(request(path).GET().build());
    }

    Reply post(String path, Object body) throws ProviderSilent {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    Reply put(String path) throws ProviderSilent {
        return send(request(path).PUT(HttpRequest.BodyPublishers.noBody()).build());
    }

    private HttpRequest.Builder request(String path) {
        var access = provider.access();
        var login = Base64.getEncoder().encodeToString((access.key() + ":").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(access.base() + path))
                .timeout(TO_ANSWER)
                .header("Accept", "application/json")
                .header("Authorization", "Basic " + login);
    }

    private Reply send(HttpRequest request) throws ProviderSilent {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 500) throw new ProviderSilent("answered " + answer.statusCode());
            return new Reply(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException | JacksonException unreadable) {
            throw new ProviderSilent(unreadable.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderSilent("stopped");
        }
    }

    record Reply(int status, JsonNode body) {

        boolean isFine() {
            return status >= 200 && status < 300;
        }
    }
}
