package org.mukhtalif.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Somebody with a browser that runs no script: keeps cookies, follows links, fills in forms and follows the answer's
/// redirect. Knows the store by its pages alone.
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser;
    private final Witness witness;

    /// Hears of every answer, for who wants to know what came over the wire.
    @FunctionalInterface
    interface Witness {
        void saw(HttpResponse<String> answer);
    }

    Visitor(URI base) {
        this(base, _ -> {});
    }

    Visitor(URI base, Witness witness) {
        this.base = base;
        this.witness = witness;
        this.browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(PATIENCE)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /// Opens an address of the store, given as a path or whole.
    Page open(String address) {
        return send(HttpRequest.newBuilder(base.resolve(address)).GET());
    }

    /// Sends a filled-in form and opens the page that the store answers with.
    Page submit(Form form) {
        return send(post(form));
    }

    /// Sends a filled-in form and leaves the answer's redirect alone.
    Page submitOnly(Form form) {
        return answer(post(form));
    }

    /// Sends a filled-in form with a file, and opens the page that the store answers with.
    Page upload(Form form, String field, Upload file) {
        var parts = form.parts(field, file);
        return send(HttpRequest.newBuilder(form.action())
                .header("Content-Type", "multipart/form-data; boundary=" + Form.BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts)));
    }

    /// A file that somebody chooses from her disk.
    record Upload(String name, String type, byte[] content) {}

    /// Sends a form that no page offered, to the path given, and leaves the answer's redirect alone.
    Page post(String path, String body) {
        return answer(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Becomes somebody else at the same browser: every cookie is gone but the one that protects forms.
    void becomeSomebodyElse() {
        var jar = cookies.getCookieStore();
        jar.getCookies().stream()
                .filter(cookie -> !cookie.getName().equals("csrf"))
                .toList()
                .forEach(cookie -> jar.remove(base, cookie));
    }

    private static HttpRequest.Builder post(Form form) {
        return HttpRequest.newBuilder(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.body()));
    }

    private Page send(HttpRequest.Builder request) {
        var page = answer(request);
        return page.leadsTo() == null ? page : open(page.leadsTo().toString());
    }

    private Page answer(HttpRequest.Builder request) {
        try {
            var answer = browser.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            witness.saw(answer);
            var place = answer.headers().firstValue("Location").filter(_ -> answer.statusCode() / 100 == 3);
            return new Page(
                    answer.statusCode(),
                    answer.uri(),
                    place.map(answer.uri()::resolve).orElse(null),
                    answer.body());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the store", interrupted);
        }
    }

    /// What the store answered.
    record Page(int status, URI address, @Nullable URI leadsTo, String html) {

        /// The form on this page whose action ends with the given path; rather one that does something than one that
        /// looks for something.
        ///
        /// @throws IllegalStateException if there is none; the message names the page
        Form form(String actionEnd) {
            var document = Jsoup.parse(html, address.toString());
            return Stream.of("form[method=post]", "form")
                    .flatMap(kind -> document.select(kind).stream())
                    .filter(form -> form.absUrl("action").endsWith(actionEnd))
                    .findFirst()
                    .map(Form::of)
                    .orElseThrow(() -> new IllegalStateException("The page %s (status %d) has no form that leads to %s"
                            .formatted(address.getPath(), status, actionEnd)));
        }

        /// The first form on this page whose action's path is like this.
        ///
        /// @throws IllegalStateException if there is none; the message names the page
        Form formLike(String path) {
            return Jsoup.parse(html, address.toString()).select("form").stream()
                    .filter(form -> URI.create(form.absUrl("action")).getPath().matches("(/en)?" + path))
                    .findFirst()
                    .map(Form::of)
                    .orElseThrow(() -> new IllegalStateException(
                            "The page %s (status %d) has no form like %s".formatted(address.getPath(), status, path)));
        }

        /// The address of the first picture that the selector finds.
        String picture(String selector) {
            var found = Jsoup.parse(html, address.toString()).select(selector).first();
            if (found == null)
                throw new IllegalStateException("The page %s has no picture %s".formatted(address.getPath(), selector));
            return found.absUrl("src");
        }

        /// The visible text.
        String text() {
            return Jsoup.parse(html).body().text();
        }

        /// The text of the first element that the selector finds, or nothing.
        String text(String selector) {
            return Jsoup.parse(html).select(selector).text();
        }

        /// Whether the selector finds something.
        boolean has(String selector) {
            return Jsoup.parse(html).selectFirst(selector) != null;
        }

        /// The address of the first link that the selector finds.
        String link(String selector) {
            var found = Jsoup.parse(html, address.toString()).select(selector).first();
            if (found == null)
                throw new IllegalStateException("The page %s has no link %s".formatted(address.getPath(), selector));
            return found.absUrl("href");
        }

        /// The last link that the selector finds: of a list that grows, the newest.
        String lastLink(String selector) {
            var found = Jsoup.parse(html, address.toString()).select(selector).last();
            if (found == null)
                throw new IllegalStateException("The page %s has no link %s".formatted(address.getPath(), selector));
            return found.absUrl("href");
        }
    }
}
