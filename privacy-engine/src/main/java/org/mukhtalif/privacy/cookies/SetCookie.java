package org.mukhtalif.privacy.cookies;

import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.PersonalLook;

/// The value of a `Set-Cookie` header (RFC 6265), cut into its parts.
///
/// @param name the cookie's name
/// @param parts the pair and the attributes, as they were written
record SetCookie(String name, List<String> parts) {

    private static final Pattern SECONDS = Pattern.compile("-?\\d{1,10}");
    private static final String MAX_AGE = "max-age=";
    private static final String EXPIRES = "expires=";
    private static final String DOMAIN = "domain=";

    static SetCookie of(String header) {
        var parts = Arrays.stream(header.split(";", -1)).map(String::strip).toList();
        var pair = parts.getFirst();
        int equals = pair.indexOf('=');
        return new SetCookie(equals < 0 ? "" : pair.substring(0, equals).strip(), parts);
    }

    /// Whether it tells the browser to drop the cookie.
    boolean forgets() {
        return maxAge().filter(age -> age <= 0).isPresent();
    }

    /// Whether its value looks as if it told of a person. What stands in a cookie of this store is a random number, a
    /// choice, or the number of a product.
    boolean looksPersonal() {
        var value = parts.getFirst().substring(parts.getFirst().indexOf('=') + 1);
        try {
            value = URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // It is judged as it stands.
        }
        return PersonalLook.in(value) || value.chars().anyMatch(letter -> letter > 126);
    }

    /// The same cookie for this very host: none of its neighbours receives it.
    SetCookie forThisHostOnly() {
        return attribute(DOMAIN).isEmpty() ? this : with(without(DOMAIN));
    }

    /// The same cookie with no longer life than this; none: it ends with the browser.
    SetCookie livingAtMost(Optional<Duration> lifetime) {
        if (lifetime.isEmpty()) return with(without(MAX_AGE, EXPIRES));
        long longest = lifetime.get().toSeconds();
        if (maxAge().filter(age -> age <= longest).isPresent()) return this;
        if (maxAge().isEmpty() && attribute(EXPIRES).isEmpty()) return this;
        return with(Stream.concat(without(MAX_AGE, EXPIRES), Stream.of("Max-Age=" + longest)));
    }

    /// The header's value again.
    String header() {
        return parts.stream().collect(joining("; "));
    }

    private SetCookie with(Stream<String> newParts) {
        return new SetCookie(name, newParts.toList());
    }

    private Stream<String> without(String... attributes) {
        return parts.stream()
                .filter(part -> Arrays.stream(attributes)
                        .noneMatch(attribute -> part.toLowerCase(Locale.ROOT).startsWith(attribute)));
    }

    /// A browser takes the last one that is a number.
    private Optional<Long> maxAge() {
        return attribute(MAX_AGE).filter(age -> SECONDS.matcher(age).matches()).map(Long::valueOf);
    }

    private Optional<String> attribute(String attribute) {
        return parts.stream()
                .skip(1)
                .filter(part -> part.toLowerCase(Locale.ROOT).startsWith(attribute))
                .map(part -> part.substring(attribute.length()).strip())
                .reduce((_, last) -> last);
    }
}
