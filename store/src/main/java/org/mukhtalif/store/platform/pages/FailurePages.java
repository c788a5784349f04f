package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.FailurePage;
import org.mukhtalif.store.ui.Vocabulary;
import org.mukhtalif.store.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;

/// Answers what went wrong: a page in the store's look for people, a problem document (RFC 9457) for programs;
/// in the visitor's language, without internals. If even that fails, a plain page that needs nothing.
class FailurePages {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);
    private static final String PROBLEM =
            "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"%s}";

    private final PageViewResolver views;
    private final Vocabulary vocabulary;

    FailurePages(PageViewResolver views, Vocabulary vocabulary) {
        this.views = views;
        this.vocabulary = vocabulary;
    }

    /// @param reference under which the log tells more, or null if there is nothing to tell
    void answer(int status, @Nullable String reference, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) return;
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) response.setHeader("Retry-After", "5");
        var words = vocabulary.in(RequestLanguage.of(request));
        if (wantsProgramText(request)) problem(status, kindOf(status), reference, words, response);
        else page(FailurePage.of(status, kindOf(status), reference, words), words, request, response);
    }

    private void page(FailurePage page, Words words, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            views.resolveViewName("ui/failure", words.locale()).render(Map.of("page", page), request, response);
        } catch (Exception unshowable) {
            LOG.error("The error page itself cannot be shown", unshowable);
            LastResort.write(page.status(), response);
        }
    }

    private static void problem(
            int status, String kind, @Nullable String reference, Words words, HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", words.lang());
        response.getWriter()
                .write(PROBLEM.formatted(
                        kind,
                        words.of("failure." + kind + ".title"),
                        status,
                        words.of("failure." + kind + ".text"),
                        reference == null ? "" : ",\"instance\":\"/problems/occurrences/" + reference + "\""));
    }

    static boolean wantsProgramText(HttpServletRequest request) {
        var accepts = request.getHeader("Accept");
        return RequestLanguage.path(request).startsWith("/api/")
                || accepts != null && accepts.contains("json") && !accepts.contains("text/html");
    }

    private static String kindOf(int status) {
        return switch (status) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method";
            case 413 -> "too-large";
            case 429 -> "too-many";
            case 503 -> "busy";
            default -> status >= 500 ? "internal" : "bad-request";
        };
    }
}
