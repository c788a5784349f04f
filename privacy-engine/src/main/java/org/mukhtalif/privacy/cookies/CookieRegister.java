package org.mukhtalif.privacy.cookies;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.controls.Guard;
import org.mukhtalif.privacy.policy.DeclaredCookie;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.stereotype.Component;

/// Decides which cookie may leave, and for how long at most.
@Component
@Guard
class CookieRegister {

    private final Map<String, DeclaredCookie> cookies;

    CookieRegister(PublishedPolicy policy) {
        this.cookies = policy.cookies().stream().collect(toUnmodifiableMap(DeclaredCookie::name, identity()));
    }

    /// The cookie as it may leave; nothing: it may not. A browser may always be told to forget a cookie of the
    /// register.
    Optional<SetCookie> admitted(SetCookie cookie, CookieChoices choices) {
        var declared = cookies.get(cookie.name());
        if (declared == null || cookie.looksPersonal()) return Optional.empty();
        if (cookie.forgets()) return Optional.of(cookie);
        if (!declared.necessary() && !choices.allow(declared.name())) return Optional.empty();
        return Optional.of(cookie.forThisHostOnly().livingAtMost(declared.lifetime()));
    }
}
