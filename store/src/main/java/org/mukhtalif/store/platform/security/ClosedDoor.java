package org.mukhtalif.store.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// Refuses somebody who is known. A form without its token gets 403, for the page was open too long or came from
/// elsewhere; a door that is not hers looks like no door at all.
class ClosedDoor implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var status = refused instanceof CsrfException ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
        response.sendError(status.value());
    }
}
