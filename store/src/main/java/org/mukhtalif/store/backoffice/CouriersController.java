package org.mukhtalif.store.backoffice;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.couriers.Register;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.ui.LongList;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The companies that carry parcels: `/staff/couriers`.
@Controller
class CouriersController {

    private static final String PAGE = "backoffice/couriers";

    private final Register register;
    private final CouriersPages pages;
    private final Clock clock;

    CouriersController(Register register, CouriersPages pages, Clock clock) {
        this.register = register;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/staff/couriers")
    String show(
            @RequestParam(defaultValue = "") String sent,
            @RequestParam(defaultValue = "") String heard,
            SignedIn who,
            Words words,
            Model model) {
        var places = new CouriersPages.Places(LongList.number(sent), LongList.number(heard));
        model.addAttribute("page", pages.show(new CourierForm(Map.of()), places, who.role(), words));
        return PAGE;
    }

    @PostMapping("/staff/couriers")
    String add(
            @RequestParam Map<String, String> sent,
            SignedIn who,
            HttpServletResponse response,
            Words words,
            Model model) {
        var form = new CourierForm(sent);
        var entry = form.entry();
        if (entry.isPresent()) {
            if (register.add(entry.get())) return "redirect:/staff/couriers?notice=courier-added";
            form.fault("key", "taken");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.show(form, CouriersPages.Places.TOP, who.role(), words));
        return PAGE;
    }

    @PostMapping("/staff/couriers/usual")
    String serveAll(@RequestParam(defaultValue = "") String courier) {
        register.serveAll(CourierKey.of(courier));
        return "redirect:/staff/couriers?notice=courier-usual";
    }

    @PostMapping("/staff/couriers/{key}/closing")
    String strikeOff(@PathVariable String key) {
        CourierKey.of(key).ifPresent(known -> register.strikeOff(known, clock.instant()));
        return "redirect:/staff/couriers?notice=courier-struck-off";
    }
}
