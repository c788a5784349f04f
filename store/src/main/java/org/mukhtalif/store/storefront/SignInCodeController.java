package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SecondStep;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The code after the password, at the same door.
@Controller
@RequestMapping({"/session/code", "/desk/session/code", "/staff/session/code"})
class SignInCodeController {

    private final SecondStep step;
    private final SignInCookies cookies;
    private final CartsAtSignIn carts;

    SignInCodeController(SecondStep step, SignInCookies cookies, CartsAtSignIn carts) {
        this.step = step;
        this.cookies = cookies;
        this.carts = carts;
    }

    /// Who reloads the page has lost the ticket.
    @GetMapping
    String show(HttpServletRequest request) {
        return "redirect:" + door(request);
    }

    @PostMapping
    String enter(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = "return", defaultValue = "") String wanted,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var back = new ReturnPath(wanted);
        return switch (step.enter(ticket, new PersonalText(code))) {
            case SecondStep.Answer.Welcome(var session) -> {
                cookies.give(session, response);
                var path = back.or(SessionController.firstPageOf(session.who())).value();
                yield "redirect:" + carts.joined(session.who(), path, request, response);
            }
            case SecondStep.Answer.TicketGone _ -> "redirect:" + door(request) + "?notice=sign-in-again";
            case SecondStep.Answer.WrongCode _ ->
                again(ticket, back, words.of("accounts.code.wrong"), request, response, model);
            case SecondStep.Answer.TryLater(var wait) -> {
                response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
                yield again(ticket, back, SessionController.tooMany(words, wait), request, response, model);
            }
        };
    }

    private static String again(
            String ticket,
            ReturnPath back,
            String fault,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "page", new SignInCodePage(request.getRequestURI(), ticket, back.value(), door(request), fault));
        return "storefront/sign-in-code";
    }

    private static String door(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("/code$", "");
    }
}
