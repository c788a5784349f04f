package org.mukhtalif.privacy.cookies;

import java.util.Optional;
import org.mukhtalif.privacy.controls.Guard;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.stereotype.Component;

/// Decides which cookie may leave, and for how long at most.
@Component
@Guard
class CookieRegister {

    private final PublishedPolicy policy;

    CookieRegister(PublishedPolicy policy) {
        this.policy = policy;
    }

    /// The cookie as it may leave; nothing: it may not. A browser may always be told to forget a cookie of the
    /// register.
    Optional<SetCookie> admitted(SetCookie cookie, CookieChoices choices) {
        if (cookie.looksPersonal()) return Optional.empty();
        return policy.cookies().stream()
                .filter(declared -> declared.name().equals(cookie.name()))
                .findFirst()
                .filter(declared -> cookie.forgets() || declared.necessary() || choices.allow(declared.name()))
                .map(declared ->
                        cookie.forgets() ? cookie : cookie.forThisHostOnly().livingAtMost(declared.lifetime()));
    }
}
