package org.mukhtalif.store.platform.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// A browser that runs no script: it keeps cookies and goes where an answer sends it.
final class Browser implements AutoCloseable {

    /// The lowest priority beside a store that is busy: an answer may take its time.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI store;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    Browser(URI store) {
        this.store = store;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
    }

    /// Opens a page by its address, given as a path or whole.
    ///
    /// @throws IllegalStateException unless it is there
    Page open(String address) {
        var page = answer(HttpRequest.newBuilder(plain(store.resolve(address))).GET());
        if (page.status() != 200) throw new IllegalStateException(page.path() + " answered with " + page.status());
        return page;
    }

    /// Sends a filled-in form. What comes back may say why it was not taken.
    ///
    /// @throws IllegalStateException if the store could not answer
    Page send(Form form) {
        return answer(HttpRequest.newBuilder(plain(form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded())));
    }

    /// The next who sits down at it is somebody else.
    void forget() {
        cookies.getCookieStore().removeAll();
    }

    private Page answer(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            var page = new Page(answer.statusCode(), answer.uri(), answer.body());
            if (page.status() >= 500) throw new IllegalStateException(page.path() + " answered with " + page.status());
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the store answered", e);
        }
    }

    /// Arabic letters of an address as they go over the wire.
    private static URI plain(URI address) {
        return URI.create(address.toASCIIString());
    }

    @Override
    public void close() {
        client.close();
    }
}
