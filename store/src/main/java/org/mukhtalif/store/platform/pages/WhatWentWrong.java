package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerMapping;

/// Turns what a controller throws into a status and a page. Only what nobody expected is logged, with a
/// reference that the page repeats, and by the address's pattern: an address itself may hold a secret.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class WhatWentWrong {

    private static final Logger LOG = LoggerFactory.getLogger(WhatWentWrong.class);

    private final FailurePages pages;
    private final PageAbove above;

    WhatWentWrong(FailurePages pages, PageAbove above) {
        this.pages = pages;
        this.above = above;
    }

    /// Spring Security decides about these.
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refused) {
        throw refused;
    }

    /// The browser has left; nobody waits for an answer.
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void nobodyThere() {}

    /// An address that only receives a form leads to the page where the form stands.
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    void sendOn(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = above.of(request);
        if (page.isPresent()) new SendOn(page.get()).render(null, request, response);
        else answer(wrong, request, response);
    }

    @ExceptionHandler(Exception.class)
    void answer(Exception wrong, HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = StatusOf.exception(wrong);
        if (wrong instanceof ErrorResponse known)
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        if (status == 503) LOG.warn("Something the store needs does not answer: {}", wrong.getMessage());
        pages.answer(status, status == 500 ? logged(wrong, request) : null, request, response);
    }

    private static String logged(Exception wrong, HttpServletRequest request) {
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("{} at {} {}", reference, request.getMethod(), pattern, wrong);
        return reference;
    }
}
