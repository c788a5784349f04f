package org.mukhtalif.store.merchantdesk;

import java.util.Map;
import java.util.TreeMap;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.fulfilment.SplitResult;
import org.mukhtalif.store.fulfilment.Splitting;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Taking pieces out of a parcel into one of their own.
@Controller
class SplitController {

    private static final String FIELD = "pieces-";

    private final Workplaces workplaces;
    private final Splitting splitting;
    private final FulfilmentPages pages;

    SplitController(Workplaces workplaces, Splitting splitting, FulfilmentPages pages) {
        this.workplaces = workplaces;
        this.splitting = splitting;
        this.pages = pages;
    }

    @PostMapping("/desk/fulfilments/{number}/split")
    ModelAndView split(
            @PathVariable String number, @RequestParam Map<String, String> typed, SignedIn holder, Words words) {
        var merchant = workplaces.of(holder).id();
        return switch (splitting.split(merchant, FulfilmentPages.number(number), pieces(typed))) {
            case SplitResult.Done(var fresh) ->
                new ModelAndView("redirect:/desk/fulfilments/" + fresh + "?notice=parcel-split");
            case SplitResult.NotNow _ -> refused(merchant, number, "fulfilment.not-now", words);
            case SplitResult.NotAPart _ -> refused(merchant, number, "fulfilment.split.not-a-part", words);
            case SplitResult.TooManyParcels _ -> refused(merchant, number, "fulfilment.split.too-many", words);
            case SplitResult.NoSuchParcel _ -> throw new NoSuchPage();
        };
    }

    /// By the place of the line; what is no number counts as more than there can be.
    private static Map<Integer, Integer> pieces(Map<String, String> typed) {
        var pieces = new TreeMap<Integer, Integer>();
        typed.forEach((field, value) -> {
            if (field.matches(FIELD + "[0-9]{1,3}"))
                pieces.put(Integer.parseInt(field.substring(FIELD.length())), number(value.strip()));
        });
        return pieces;
    }

    private static int number(String value) {
        if (value.isEmpty()) return 0;
        var plain = new StringBuilder();
        value.codePoints().forEach(letter -> plain.append(Character.digit(letter, 10)));
        return plain.toString().matches("[0-9]{1,3}") ? Integer.parseInt(plain.toString()) : Integer.MAX_VALUE / 2;
    }

    private ModelAndView refused(MerchantId merchant, String number, String fault, Words words) {
        var page = pages.of(merchant, number, words).refused(fault, null);
        return new ModelAndView("merchantdesk/fulfilment", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
