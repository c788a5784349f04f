package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.returns.PhotosSent;
import org.mukhtalif.store.returns.ReturnPhotos;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A return as its asker sees it, below the order's page: by her account, or by the secret link of a guest. Her photos
/// are opened only where she asks to see them.
@Controller
class AskedReturnController {

    private final ReturnDoor door;
    private final ReturnPhotos photos;
    private final AskedReturnPages pages;

    AskedReturnController(ReturnDoor door, ReturnPhotos photos, AskedReturnPages pages) {
        this.door = door;
        this.photos = photos;
        this.pages = pages;
    }

    @GetMapping("/orders/{number}/{secret}/returns/{asked}")
    String show(
            @PathVariable String number,
            @PathVariable String secret,
            @PathVariable String asked,
            @RequestParam(name = "photos", defaultValue = "") String shown,
            Words words,
            Model model) {
        return show(door.byLink(number, secret, asked), shown, words, model);
    }

    @GetMapping("/me/orders/{number}/returns/{asked}")
    String show(
            @PathVariable String number,
            @PathVariable String asked,
            @RequestParam(name = "photos", defaultValue = "") String shown,
            SignedIn shopper,
            Words words,
            Model model) {
        return show(door.of(shopper, number, asked), shown, words, model);
    }

    @PostMapping("/orders/{number}/{secret}/returns/{asked}/photos")
    String send(
            @PathVariable String number,
            @PathVariable String secret,
            @PathVariable String asked,
            @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> sent,
            HttpServletResponse answer,
            Words words,
            Model model) {
        return send(door.byLink(number, secret, asked), sent, answer, words, model);
    }

    @PostMapping("/me/orders/{number}/returns/{asked}/photos")
    String send(
            @PathVariable String number,
            @PathVariable String asked,
            @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> sent,
            SignedIn shopper,
            HttpServletResponse answer,
            Words words,
            Model model) {
        return send(door.of(shopper, number, asked), sent, answer, words, model);
    }

    private String show(ReturnDoor.Opened opened, String shown, Words words, Model model) {
        var seen = shown.equals("shown") && opened.isHers()
                ? photos.openForSender(opened.found())
                : List.<PersonalText>of();
        return page(opened, seen, null, words, model);
    }

    private String send(
            ReturnDoor.Opened opened,
            @Nullable List<MultipartFile> sent,
            HttpServletResponse answer,
            Words words,
            Model model) {
        return switch (photos.add(opened.order(), opened.found(), SentPhotos.of(sent))) {
            case PhotosSent.Kept _ ->
                "redirect:" + opened.path() + "/returns/" + opened.found().number() + "?notice=return-photos-kept";
            case PhotosSent.Refused(var fault) -> {
                answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var said = words.of("returns.photo.fault." + fault.key());
                yield page(opened, List.of(), said, words, model);
            }
        };
    }

    private String page(
            ReturnDoor.Opened opened, List<PersonalText> seen, @Nullable String fault, Words words, Model model) {
        model.addAttribute("page", pages.show(opened, seen, fault, words));
        return "storefront/asked-return";
    }
}
