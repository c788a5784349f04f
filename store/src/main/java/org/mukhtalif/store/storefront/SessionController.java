package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.Sessions;
import org.mukhtalif.store.accounts.SignIn;
import org.mukhtalif.store.accounts.SignInAnswer;
import org.mukhtalif.store.accounts.SignInForm;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in and out: `/session`, and the same form for merchants at `/desk/session` and for the store's own
/// people at `/staff/session`.
@Controller
@RequestMapping({"/session", "/desk/session", "/staff/session"})
class SessionController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final SignInCookies cookies;
    private final CartsAtSignIn carts;

    SessionController(SignIn signIn, Sessions sessions, SignInCookies cookies, CartsAtSignIn carts) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookies = cookies;
        this.carts = carts;
    }

    @GetMapping
    String show(
            @RequestParam(name = "return", defaultValue = "") String wanted,
            @RequestParam(name = "ended", required = false) String ended,
            Optional<SignedIn> who,
            HttpServletRequest request,
            Model model) {
        var back = new ReturnPath(wanted);
        if (who.isPresent())
            return "redirect:" + back.or(firstPageOf(who.get())).value();
        model.addAttribute("page", SignInPage.empty(request.getRequestURI(), back, ended != null));
        return "storefront/sign-in";
    }

    @PostMapping
    String open(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") PersonalText password,
            @RequestParam(name = "return", defaultValue = "") String wanted,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var back = new ReturnPath(wanted);
        var typed = new PersonalText(who);
        var place = new PersonalText(request.getRemoteAddr());
        var form = new SignInForm(typed, password, place, words.language().locale());
        return switch (signIn.attempt(form)) {
            case SignInAnswer.Welcome(var session) -> {
                cookies.give(session, response);
                var path = back.or(firstPageOf(session.who())).value();
                yield "redirect:" + carts.joined(session.who(), path, request, response);
            }
            case SignInAnswer.CodeWanted(var ticket) -> {
                var door = request.getRequestURI();
                model.addAttribute(
                        "page", new SignInCodePage(door + "/code", ticket.value(), back.value(), door, null));
                yield "storefront/sign-in-code";
            }
            case SignInAnswer.Wrong _ ->
                again(typed, words.of("accounts.sign-in.wrong"), back, request, response, model);
            case SignInAnswer.NotConfirmed _ ->
                again(typed, words.of("accounts.sign-in.not-confirmed"), back, request, response, model);
            case SignInAnswer.GuardianAwaited _ ->
                again(typed, words.of("accounts.sign-in.guardian-awaited"), back, request, response, model);
            case SignInAnswer.TryLater(var wait) -> {
                response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
                yield again(typed, tooMany(words, wait), back, request, response, model);
            }
        };
    }

    @PostMapping("/end")
    String end(HttpServletRequest request, HttpServletResponse response) {
        cookies.held(request).ifPresent(sessions::end);
        cookies.takeBack(response);
        carts.left(request, response);
        return "redirect:/?notice=signed-out";
    }

    static String tooMany(Words words, Duration wait) {
        return wait.toSeconds() < 60
                ? words.counted("accounts.try-later.seconds", wait.toSeconds() + 1)
                : words.counted("accounts.try-later.minutes", wait.toMinutes() + 1);
    }

    static String firstPageOf(SignedIn who) {
        return switch (who.role()) {
            case MERCHANT -> "/desk/orders";
            case OPERATOR, PRIVACY_OFFICER -> "/staff";
            case SHOPPER -> "/me";
        };
    }

    private static String again(
            PersonalText typed,
            String fault,
            ReturnPath back,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", SignInPage.refused(request.getRequestURI(), back, typed, fault));
        return "storefront/sign-in";
    }
}
