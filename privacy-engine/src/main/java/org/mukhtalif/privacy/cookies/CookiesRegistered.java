package org.mukhtalif.privacy.cookies;

import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.stereotype.Component;

/// Puts an unregistered cookie and every optional one without agreement to the gate; all must be stopped.
@Component
class CookiesRegistered implements Control {

    private static final CookieChoices REFUSED = new CookieChoices(true, Set.of());

    private final CookieRegister register;
    private final PublishedPolicy policy;

    CookiesRegistered(CookieRegister register, PublishedPolicy policy) {
        this.register = register;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "cookies-registered";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_FEW_MINUTES;
    }

    @Override
    public ProofResult probe() {
        if (passes("probe-of-the-gate")) return new ProofResult.Failed("an unregistered cookie passes");
        return policy.cookies().stream()
                .filter(cookie -> !cookie.necessary())
                .map(cookie -> cookie.name())
                .filter(this::passes)
                .findFirst()
                .<ProofResult>map(name -> new ProofResult.Failed("'" + name + "' passes without agreement"))
                .orElseGet(ProofResult.Held::new);
    }

    @Override
    public Sabotage sabotage() {
        return Sabotage.of(CookieRegister.class, "admitted", (asked, _) -> Optional.of(asked[0]));
    }

    private boolean passes(String name) {
        return register.admitted(SetCookie.of(name + "=probe; Max-Age=60"), REFUSED)
                .isPresent();
    }
}
