package org.mukhtalif.store.platform.controls;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The terms' pages as this store's own web server gives them. Before it listens, and in a command that opens no door,
/// there is nothing to ask.
@Component
class TermsPages {

    private static final List<String> PATHS = List.of("/terms", "/en/terms");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private volatile int port;

    @EventListener
    void opened(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    /// The first of the pages that does not answer 200.
    Optional<String> unanswered() {
        if (port <= 0) return Optional.empty();
        try (var visitor = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return PATHS.stream().filter(path -> status(visitor, path) != 200).findFirst();
        }
    }

    private int status(HttpClient visitor, String path) {
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .build();
        try {
            return visitor.send(asked, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
