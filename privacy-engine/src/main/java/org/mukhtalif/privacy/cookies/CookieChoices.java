package org.mukhtalif.privacy.cookies;

import static java.util.stream.Collectors.toCollection;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a visitor chose about the cookies that are not needed. The value of the cookie `choices` is the names of
/// those agreed to, divided by dots, or `none`. A browser that sends `Sec-GPC: 1` has refused them all.
///
/// @param made whether a choice was made at all
/// @param agreed the names of the optional cookies that were agreed to
public record CookieChoices(boolean made, Set<String> agreed) {

    /// The name of the cookie that keeps the choice.
    public static final String COOKIE = "choices";

    private static final Pattern NAMES = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");
    private static final String NONE = "none";
    private static final int LONGEST = 400;

    public CookieChoices {
        agreed = Collections.unmodifiableSet(new TreeSet<>(agreed));
    }

    /// What this request says about the visitor's choice.
    public static CookieChoices of(HttpServletRequest request) {
        if (refusedByBrowser(request)) return new CookieChoices(true, Set.of());
        var cookies = request.getCookies();
        return parse(
                cookies == null
                        ? Optional.empty()
                        : Arrays.stream(cookies)
                                .filter(cookie -> cookie.getName().equals(COOKIE))
                                .findFirst()
                                .map(Cookie::getValue));
    }

    /// Whether the browser refuses everything that is optional, by the signal `Sec-GPC: 1`.
    public static boolean refusedByBrowser(HttpServletRequest request) {
        return "1".equals(request.getHeader("Sec-GPC"));
    }

    /// Reads the cookie's value. What is not a list of names counts as no choice.
    public static CookieChoices parse(Optional<String> value) {
        var written = value.filter(
                text -> text.length() <= LONGEST && NAMES.matcher(text).matches());
        if (written.isEmpty()) return new CookieChoices(false, Set.of());
        if (written.get().equals(NONE)) return new CookieChoices(true, Set.of());
        return new CookieChoices(true, Stream.of(written.get().split("\\.", -1)).collect(toCollection(TreeSet::new)));
    }

    /// The value that the cookie carries.
    public String format() {
        return agreed.isEmpty() ? NONE : String.join(".", agreed);
    }

    public boolean allow(String name) {
        return agreed.contains(name);
    }
}
