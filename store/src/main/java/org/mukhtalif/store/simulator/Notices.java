package org.mukhtalif.store.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Tells the store what happened, the way it was told to: once, twice, late, in another order, or with a forged
/// secret.
final class Notices {

    private static final Duration LATE = Duration.ofSeconds(20);

    private final Behaviour behaviour;
    private final String secret;
    private final ScheduledExecutorService post =
            Executors.newScheduledThreadPool(1, Thread.ofVirtual().factory());
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final List<byte[]> made = new CopyOnWriteArrayList<>();
    private final List<byte[]> heldBack = new ArrayList<>();
    private volatile @Nullable URI target;

    Notices(Behaviour behaviour, String secret) {
        this.behaviour = behaviour;
        this.secret = secret;
    }

    void sendTo(URI target) {
        this.target = target;
    }

    /// Every notice made so far, as its body.
    List<byte[]> made() {
        return List.copyOf(made);
    }

    void tell(String type, Page page, Page.Try attempt) {
        var how = behaviour.notices();
        var body = body(type, page, attempt, how == Behaviour.Notices.FORGED ? "forged-by-somebody-else" : secret);
        made.add(body);
        switch (how) {
            case NEVER -> {}
            case ONCE, FORGED -> send(body, Duration.ZERO);
            case TWICE -> {
                send(body, Duration.ZERO);
                send(body, Duration.ZERO);
            }
            case LATE -> send(body, LATE);
            case REORDERED -> inAnotherOrder(body);
        }
    }

    void stop() {
        post.shutdownNow();
        client.close();
    }

    private synchronized void inAnotherOrder(byte[] body) {
        heldBack.addFirst(body);
        if (heldBack.size() < 2) return;
        heldBack.forEach(each -> send(each, Duration.ZERO));
        heldBack.clear();
    }

    private byte[] body(String type, Page page, Page.Try attempt, String token) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", UUID.randomUUID().toString());
        json.put("type", type);
        json.put("created_at", Instant.now().toString());
        json.put("secret_token", token);
        json.put("live", false);
        json.put("data", page.asJson(attempt));
        return Exchange.JSON.writeValueAsString(json).getBytes(UTF_8);
    }

    private void send(byte[] body, Duration after) {
        Optional.ofNullable(target)
                .ifPresent(to -> post.schedule(() -> deliver(to, body), after.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void deliver(URI to, byte[] body) {
        var request = HttpRequest.newBuilder(to)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            client.send(request, BodyHandlers.discarding());
        } catch (IOException unreachable) {
            // Like the real ones, it does not mind: the store asks by itself.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
