package org.mukhtalif.store.backoffice;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.promotions.CouponId;
import org.mukhtalif.store.promotions.Coupons;
import org.mukhtalif.store.ui.LongList;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Coupons: `/staff/coupons`. One that was made is never changed, only ended.
@Controller
class CouponsController {

    private static final String PAGE = "backoffice/coupons";

    private final Coupons coupons;
    private final CouponsPages pages;
    private final Clock clock;

    CouponsController(Coupons coupons, CouponsPages pages, Clock clock) {
        this.coupons = coupons;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/staff/coupons")
    String show(@RequestParam(defaultValue = "") String coupons, SignedIn who, Words words, Model model) {
        var before = LongList.number(coupons).map(CouponId::new);
        model.addAttribute("page", pages.show(new CouponForm(Map.of()), before, who.role(), words));
        return PAGE;
    }

    @PostMapping("/staff/coupons")
    String add(
            @RequestParam Map<String, String> sent,
            SignedIn who,
            HttpServletResponse response,
            Words words,
            Model model) {
        var form = new CouponForm(sent);
        var coupon = form.coupon(clock.instant());
        if (coupon.isPresent()) {
            if (coupons.add(coupon.get())) return "redirect:/staff/coupons?notice=coupon-added";
            form.fault("code", "taken");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.show(form, Optional.empty(), who.role(), words));
        return PAGE;
    }

    @PostMapping("/staff/coupons/{id}/end")
    String end(@PathVariable long id) {
        if (id > 0) coupons.end(new CouponId(id));
        return "redirect:/staff/coupons?notice=coupon-ended";
    }
}
