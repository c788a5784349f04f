package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mukhtalif.store.accounts.Sessions;
import org.mukhtalif.store.accounts.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Signing out on every device at once, for whoever left one somewhere.
@Controller
class EverywhereController {

    private final Sessions sessions;
    private final SignInCookies cookies;
    private final CartsAtSignIn carts;

    EverywhereController(Sessions sessions, SignInCookies cookies, CartsAtSignIn carts) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.carts = carts;
    }

    @PostMapping("/session/end-everywhere")
    String end(Optional<SignedIn> who, HttpServletRequest request, HttpServletResponse response) {
        who.ifPresent(sessions::endAll);
        cookies.takeBack(response);
        carts.left(request, response);
        return "redirect:/?notice=signed-out-everywhere";
    }
}
