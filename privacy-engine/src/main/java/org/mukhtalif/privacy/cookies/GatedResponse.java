package org.mukhtalif.privacy.cookies;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A response that no undeclared and no refused cookie leaves by. Only names are logged, never values.
class GatedResponse extends HttpServletResponseWrapper {

    private static final Logger LOG = LoggerFactory.getLogger(GatedResponse.class);
    private static final String SET_COOKIE = "set-cookie";

    private final CookieRegister register;
    private final CookieChoices choices;

    GatedResponse(HttpServletResponse response, CookieRegister register, CookieChoices choices) {
        super(response);
        this.register = register;
        this.choices = choices;
    }

    @Override
    public void addCookie(Cookie cookie) {
        var header = new StringBuilder(cookie.getName()).append('=').append(cookie.getValue());
        if (cookie.getMaxAge() >= 0) header.append("; Max-Age=").append(cookie.getMaxAge());
        cookie.getAttributes().forEach((name, value) -> {
            if (name.equalsIgnoreCase("max-age")) return;
            header.append("; ").append(name);
            if (!value.isEmpty() && !value.equals("true")) header.append('=').append(value);
        });
        addHeader("Set-Cookie", header.toString());
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (value == null || !setsCookie(name)) super.addHeader(name, value);
        else admitted(name, value).ifPresent(cookie -> super.addHeader("Set-Cookie", cookie));
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (value == null || !setsCookie(name)) super.setHeader(name, value);
        else admitted(name, value).ifPresent(cookie -> super.setHeader("Set-Cookie", cookie));
    }

    @Override
    public void addIntHeader(String name, int value) {
        if (!setsCookie(name)) super.addIntHeader(name, value);
    }

    @Override
    public void setIntHeader(String name, int value) {
        if (!setsCookie(name)) super.setIntHeader(name, value);
    }

    /// `Set-Cookie2` never leaves: no browser of today reads it, and no register speaks of it.
    private Optional<String> admitted(String header, String value) {
        var cookie = SetCookie.of(value);
        var admitted = header.strip().equalsIgnoreCase(SET_COOKIE)
                ? register.admitted(cookie, choices)
                : Optional.<SetCookie>empty();
        if (admitted.isEmpty()) LOG.warn("The cookie '{}' was stopped at the gate", printable(cookie.name()));
        return admitted.map(SetCookie::header);
    }

    private static boolean setsCookie(String header) {
        var name = header.strip();
        return name.equalsIgnoreCase(SET_COOKIE) || name.equalsIgnoreCase("set-cookie2");
    }

    private static String printable(String name) {
        return name.matches("[\\w.-]{1,40}") ? name : "?";
    }
}
