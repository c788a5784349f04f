package org.mukhtalif.store.webhooks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/// Brings one message to one program. Follows no redirect, reads nothing of the answer but its status, and waits ten
/// seconds at most.
@Component
class Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient network = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Whereabouts whereabouts;
    private final SigningSecrets secrets;
    private final Clock clock;

    Courier(Whereabouts whereabouts, SigningSecrets secrets, Clock clock) {
        this.whereabouts = whereabouts;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// @return the HTTP status, or nothing where nobody answered or nobody may be asked
    OptionalInt bring(Messages.Due message) {
        var url = message.endpoint().url();
        if (!whereabouts.mayReach(url)) return OptionalInt.empty();
        var at = clock.instant();
        var request = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("content-type", "application/json")
                .header("user-agent", "Mukhtalif")
                .header("webhook-id", message.id())
                .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .header("webhook-signature", secrets.of(message.endpoint()).signature(message.id(), at, message.body()))
                .POST(HttpRequest.BodyPublishers.ofString(message.body()))
                .build();
        try {
            return OptionalInt.of(network.send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException nobodyThere) {
            return OptionalInt.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}
