package org.mukhtalif.store.privacycentre;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SessionCookie;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The right to be forgotten, as a page: what it means, the password once more, and the certificate.
@Controller
class DestructionController {

    private static final String VIEW = "privacycentre/destruction";

    private final Destructions destructions;

    DestructionController(Destructions destructions) {
        this.destructions = destructions;
    }

    @GetMapping("/me/privacy/destruction")
    ModelAndView form(SignedIn holder) {
        return new ModelAndView(VIEW, Map.of("page", destructions.meaning(holder.subject(), null)));
    }

    @PostMapping("/me/privacy/destruction")
    ModelAndView destroy(
            @RequestParam(defaultValue = "") PersonalText password,
            SignedIn holder,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (destructions.destroy(holder.subject(), password, words.lang())) {
            case DestructionResult.Destroyed(var report) -> {
                SecurityContextHolder.clearContext();
                response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        SessionCookie.gone(request.isSecure()).toString());
                yield new ModelAndView("privacycentre/destroyed", Map.of("page", DestroyedPage.of(report)));
            }
            case DestructionResult.NotProved _ -> refused(holder, "privacycentre.destruction.not-proved");
            case DestructionResult.MustWait _ -> refused(holder, "privacycentre.destruction.must-wait");
        };
    }

    private ModelAndView refused(SignedIn holder, String fault) {
        return new ModelAndView(
                VIEW, Map.of("page", destructions.meaning(holder.subject(), fault)), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
