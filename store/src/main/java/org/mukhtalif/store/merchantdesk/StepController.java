package org.mukhtalif.store.merchantdesk;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.couriers.Couriers;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.fulfilment.TrackingNumber;
import org.mukhtalif.store.fulfilment.TrackingPage;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The steps a parcel takes, each under a noun of its own.
@Controller
class StepController {

    private final Workplaces workplaces;
    private final ParcelSteps steps;
    private final Couriers couriers;
    private final FulfilmentPages pages;

    StepController(Workplaces workplaces, ParcelSteps steps, Couriers couriers, FulfilmentPages pages) {
        this.workplaces = workplaces;
        this.steps = steps;
        this.couriers = couriers;
        this.pages = pages;
    }

    @PostMapping("/desk/fulfilments/{number}/packing")
    ModelAndView pack(@PathVariable String number, SignedIn holder, Words words) {
        var merchant = workplaces.of(holder).id();
        return answer(merchant, number, steps.pack(merchant, FulfilmentPages.number(number)), "packed", words);
    }

    @PostMapping("/desk/fulfilments/{number}/dispatch")
    ModelAndView dispatch(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String tracking,
            @RequestParam(name = "tracking-page", defaultValue = "") String page,
            SignedIn holder,
            Words words) {
        var merchant = workplaces.of(holder).id();
        var told = TrackingNumber.of(tracking);
        if (told.isEmpty()) return refused(merchant, number, "fulfilment.tracking-number", tracking, words);
        var leads = TrackingPage.of(page);
        if (leads.isEmpty() && !page.isBlank())
            return refused(merchant, number, "fulfilment.tracking-page", tracking, words);
        var way = Optional.of(new Tracking(told.get(), leads));
        var result = couriers.take(merchant, FulfilmentPages.number(number), way);
        return answer(merchant, number, result, "dispatched", words);
    }

    @PostMapping("/desk/fulfilments/{number}/handover")
    ModelAndView handOver(@PathVariable String number, SignedIn holder, Words words) {
        var merchant = workplaces.of(holder).id();
        var result = couriers.take(merchant, FulfilmentPages.number(number), Optional.empty());
        return answer(merchant, number, result, "given", words);
    }

    @PostMapping("/desk/fulfilments/{number}/delivery")
    ModelAndView deliver(@PathVariable String number, SignedIn holder, Words words) {
        var merchant = workplaces.of(holder).id();
        return answer(merchant, number, steps.deliver(merchant, FulfilmentPages.number(number)), "delivered", words);
    }

    @PostMapping("/desk/fulfilments/{number}/homecoming")
    ModelAndView comeBack(@PathVariable String number, SignedIn holder, Words words) {
        var merchant = workplaces.of(holder).id();
        return answer(merchant, number, steps.comeBack(merchant, FulfilmentPages.number(number)), "returned", words);
    }

    private ModelAndView answer(MerchantId merchant, String number, StepResult result, String done, Words words) {
        return switch (result) {
            case StepResult.Done _ ->
                new ModelAndView("redirect:/desk/fulfilments/" + number + "?notice=parcel-" + done);
            case StepResult.NotNow _ -> refused(merchant, number, "fulfilment.not-now", null, words);
            case StepResult.NoAddress _ -> refused(merchant, number, "fulfilment.no-address", null, words);
            case StepResult.NoShortAddress _ -> refused(merchant, number, "fulfilment.no-short-address", null, words);
            case StepResult.NoTracking _ -> refused(merchant, number, "fulfilment.tracking-number", null, words);
            case StepResult.NoSuchParcel _ -> throw new NoSuchPage();
        };
    }

    private ModelAndView refused(
            MerchantId merchant, String number, String fault, @Nullable String typed, Words words) {
        var page = pages.of(merchant, number, words).refused(fault, typed);
        return new ModelAndView("merchantdesk/fulfilment", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
