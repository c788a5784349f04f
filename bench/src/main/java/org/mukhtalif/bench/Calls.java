package org.mukhtalif.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What a program sends to the store, with a witness of each answer.
final class Calls {

    private static final Pattern MEMBER_OF_TEXT = Pattern.compile("\"([a-zA-Z]+)\" ?: ?\"([^\"]*)\"");

    private final URI store;
    private final Consumer<HttpResponse<String>> witness;
    private final HttpClient network = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    Calls(URI store, Consumer<HttpResponse<String>> witness) {
        this.store = store;
        this.witness = witness;
    }

    String send(String method, String path, String body, String... headers) {
        var sent = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(request(path, "application/json").method(method, sent), headers);
    }

    HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(store.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .setHeader("Content-Type", type);
    }

    String send(HttpRequest.Builder request, String... headers) {
        for (int at = 0; at < headers.length; at += 2)
            if (!headers[at + 1].isEmpty()) request.setHeader(headers[at], headers[at + 1]);
        try {
            var answer = network.send(request.build(), HttpResponse.BodyHandlers.ofString());
            witness.accept(answer);
            return answer.body();
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the store", interrupted);
        }
    }

    /// The first member of this name whose value is text.
    static String text(String json, String name) {
        var members = MEMBER_OF_TEXT.matcher(json);
        while (members.find()) if (members.group(1).equals(name)) return members.group(2);
        throw new IllegalStateException("The answer has no " + name + ": " + json.length() + " characters");
    }

    /// The halalas of the last amount of this name: of a quote's totals, that of the whole.
    static long amount(String json, String name) {
        var amounts = Pattern.compile("\"" + name + "\" ?: ?\\{[^}]*\"minorUnits\" ?: ?([0-9]+)")
                .matcher(json);
        long last = 0;
        while (amounts.find()) last = Long.parseLong(amounts.group(1));
        return last;
    }

    static long number(String json, String name) {
        var member = Pattern.compile("\"" + name + "\" ?: ?([0-9]+)").matcher(json);
        if (!member.find()) throw new IllegalStateException("The answer has no number " + name);
        return Long.parseLong(member.group(1));
    }
}
