package org.mukhtalif.store.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mukhtalif.store.platform.pages.RequestLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Shows somebody whom a page does not know the way to the sign-in page, and from there back; says it when a session
/// has ended meanwhile. An address that no rule names does not exist, also for her.
class WayToSignIn implements AuthenticationEntryPoint {

    private static final List<String> DOORS = List.of("/desk", "/staff", "/me");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        var path = request.getRequestURI();
        var door = DOORS.stream().filter(each -> isUnder(path, each)).findFirst();
        if (door.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        var signIn = (door.get().equals("/me") ? "" : door.get())
                + "/session?return=" + URLEncoder.encode(wanted(request, door.get()), StandardCharsets.UTF_8)
                + (request.getAttribute(CookieSessions.ENDED) == null ? "" : "&ended");
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", RequestLanguage.of(request).path(signIn));
    }

    /// A form can not be sent again after signing in; then the door's first page has to do.
    private static String wanted(HttpServletRequest request, String door) {
        if (!"GET".equals(request.getMethod())) return door;
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    static boolean isUnder(String path, String door) {
        return path.equals(door) || path.startsWith(door + "/");
    }
}
