package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.cookies.CookieChoices;
import org.mukhtalif.privacy.policy.DeclaredCookie;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The visitor's choice about cookies that are not needed: `/cookies`. To refuse is as easy as to agree.
@Controller
class CookiesController {

    /// A page of this store, with what was asked of it, such as `/search?q=tamr`.
    private static final Pattern PAGE =
            Pattern.compile("/([^/\\\\?#{}\\p{Cntrl}][^\\\\?#{}\\p{Cntrl}]{0,300})?(\\?[^\\\\#{}\\p{Cntrl}]{1,600})?");

    private final PublishedPolicy policy;
    private final ShopperCookies cookies;

    CookiesController(PublishedPolicy policy, ShopperCookies cookies) {
        this.policy = policy;
        this.cookies = cookies;
    }

    @GetMapping("/cookies")
    String show(HttpServletRequest request, Words words, Model model) {
        var choices = CookieChoices.of(request);
        model.addAttribute(
                "page",
                new CookiesPage(
                        policy.cookies().stream()
                                .map(cookie -> row(cookie, words))
                                .toList(),
                        choices.made(),
                        choices.allow(ShopperCookies.RECENT),
                        CookieChoices.refusedByBrowser(request)));
        return "storefront/cookies";
    }

    @PostMapping("/cookies")
    String choose(
            @RequestParam(defaultValue = "refuse") String choice,
            @RequestParam(defaultValue = "/cookies") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        cookies.keepChoices(choice.equals("accept"), request, response);
        var page = PAGE.matcher(back).matches() ? back : "/cookies";
        return "redirect:" + page + (page.contains("?") ? "&" : "?") + "notice=choices-kept";
    }

    private static CookiesPage.Row row(DeclaredCookie cookie, Words words) {
        return new CookiesPage.Row(
                cookie.name(),
                cookie.wording().in(words.isArabic()),
                cookie.lifetime()
                        .map(life -> words.counted("storefront.days", life.toDays()))
                        .orElseGet(() -> words.of("storefront.cookies.until-closed")),
                cookie.necessary());
    }
}
