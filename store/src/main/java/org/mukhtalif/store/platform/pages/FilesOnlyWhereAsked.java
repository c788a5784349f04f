package org.mukhtalif.store.platform.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Files are read only by the pages that ask for one. Elsewhere a form with files is refused before it is read, so that
/// nobody can fill the memory through a page that has no use for them. What is refused, or is larger than a request may
/// be, is told so by the page of errors, which is asked for as if nothing had come: whoever reads on would fail as
/// well.
public class FilesOnlyWhereAsked extends OncePerRequestFilter {

    private static final List<PathPattern> ASKED = List.of(
            PathPatternParser.defaultInstance.parse("/desk/products/{id}/pictures"),
            PathPatternParser.defaultInstance.parse("/desk/imports"),
            PathPatternParser.defaultInstance.parse("/orders/{number}/{secret}/payment/receipt"),
            PathPatternParser.defaultInstance.parse("/me/orders/{number}/payment/receipt"),
            PathPatternParser.defaultInstance.parse("/api/v1/orders/{number}/payment/receipt"),
            PathPatternParser.defaultInstance.parse("/api/v1/me/orders/{number}/payment/receipt"),
            PathPatternParser.defaultInstance.parse("/orders/{number}/{secret}/returns"),
            PathPatternParser.defaultInstance.parse("/me/orders/{number}/returns"),
            PathPatternParser.defaultInstance.parse("/orders/{number}/{secret}/returns/{asked}/photos"),
            PathPatternParser.defaultInstance.parse("/me/orders/{number}/returns/{asked}/photos"),
            PathPatternParser.defaultInstance.parse("/api/v1/orders/{number}/returns/{asked}/photos"),
            PathPatternParser.defaultInstance.parse("/api/v1/me/orders/{number}/returns/{asked}/photos"));

    private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    private static final int NOT_HERE = HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    private static final int NO_ROOM = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    private static final long PATIENCE_MILLIS = 10_000;

    private final UploadRoom room = new UploadRoom(Runtime.getRuntime().maxMemory(), PATIENCE_MILLIS);

    /// The addresses of these pages.
    public static List<String> pages() {
        return ASKED.stream().map(PathPattern::getPatternString).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
            throws ServletException, IOException {
        if (!bringsFiles(request)) pass(request, answer, chain);
        else if (ASKED.stream().noneMatch(page -> page.matches(path(request)))) refuse(NOT_HERE, request, answer);
        else read(request, answer, chain);
    }

    private void read(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > UploadRoom.LARGEST_BYTES) {
            refuse(TOO_LARGE, request, answer);
            return;
        }
        int taken = room.take(request.getContentLengthLong());
        if (taken == 0) {
            refuse(NO_ROOM, request, answer);
            return;
        }
        try {
            pass(request, answer, chain);
        } finally {
            room.giveBack(taken);
        }
    }

    /// On to whoever reads it; a form can be too large for that without any file.
    private static void pass(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, answer);
        } catch (InvalidParameterException unread) {
            if (unread.getErrorCode() != TOO_LARGE || answer.isCommitted()) throw unread;
            refuse(TOO_LARGE, request, answer);
        }
    }

    private static void refuse(int status, HttpServletRequest request, HttpServletResponse answer)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.getRequestDispatcher("/error").forward(new WithoutFiles(request), answer);
    }

    private static boolean bringsFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static PathContainer path(HttpServletRequest request) {
        return PathContainer.parsePath(RequestLanguage.path(request));
    }
}
