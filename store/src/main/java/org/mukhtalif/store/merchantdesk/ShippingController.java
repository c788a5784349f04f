package org.mukhtalif.store.merchantdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.shipping.ShippingZone;
import org.mukhtalif.store.shipping.Zones;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the merchant sends parcels and for how much: `/desk/shipping`.
@Controller
class ShippingController {

    private static final String LIST = "/desk/shipping";
    private static final String ZONES = LIST + "/zones";
    private static final String FORM = "merchantdesk/zone";

    private final Workplaces workplaces;
    private final Zones zones;
    private final ShippingPages pages;
    private final ZonePages forms;
    private final ZoneAnswers answers;

    ShippingController(Workplaces workplaces, Zones zones, ShippingPages pages, ZonePages forms, ZoneAnswers answers) {
        this.workplaces = workplaces;
        this.zones = zones;
        this.pages = pages;
        this.forms = forms;
        this.answers = answers;
    }

    @GetMapping(LIST)
    String list(SignedIn holder, Words words, Model model) {
        model.addAttribute("page", pages.of(workplaces.of(holder), words));
        return "merchantdesk/shipping";
    }

    @GetMapping(ZONES)
    String fresh(Words words, Model model) {
        return form(ZONES, true, ZoneForm.fresh(forms.known()), List.of(), words, model);
    }

    @PostMapping(ZONES)
    String add(
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn holder,
            HttpServletResponse response,
            Words words,
            Model model) {
        var merchant = workplaces.of(holder).id();
        var form = new ZoneForm(typed, forms.known());
        var faults = form.faults(words);
        if (faults.isEmpty()) faults = answers.faults(zones.add(merchant, form.areas(), form.terms()), words);
        return faults.isEmpty() ? kept() : refused(ZONES, true, form, faults, response, words, model);
    }

    @GetMapping(ZONES + "/{id}")
    String show(@PathVariable long id, SignedIn holder, Words words, Model model) {
        var form = ZoneForm.of(find(id, holder), forms.known());
        return form(ZONES + "/" + id, false, form, List.of(), words, model);
    }

    @PostMapping(ZONES + "/{id}")
    String revise(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn holder,
            HttpServletResponse response,
            Words words,
            Model model) {
        var merchant = find(id, holder).merchant();
        var form = new ZoneForm(typed, forms.known());
        var faults = form.faults(words);
        if (faults.isEmpty()) faults = answers.faults(zones.revise(merchant, id, form.areas(), form.terms()), words);
        return faults.isEmpty() ? kept() : refused(ZONES + "/" + id, false, form, faults, response, words, model);
    }

    @PostMapping(ZONES + "/{id}/removal")
    String remove(@PathVariable long id, SignedIn holder) {
        if (!zones.remove(workplaces.of(holder).id(), id)) throw new NoSuchPage();
        return "redirect:" + LIST + "?notice=zone-removed";
    }

    private ShippingZone find(long id, SignedIn holder) {
        return zones.find(workplaces.of(holder).id(), id).orElseThrow(NoSuchPage::new);
    }

    private static String kept() {
        return "redirect:" + LIST + "?notice=zone-kept";
    }

    private String refused(
            String path,
            boolean fresh,
            ZoneForm form,
            List<FieldError> faults,
            HttpServletResponse response,
            Words words,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(path, fresh, form, faults, words, model);
    }

    private String form(String path, boolean fresh, ZoneForm form, List<FieldError> faults, Words words, Model model) {
        model.addAttribute("page", forms.show(path, fresh, form, faults, words));
        return FORM;
    }
}
