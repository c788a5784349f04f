package org.mukhtalif.store.merchantdesk;

import jakarta.servlet.http.HttpServletRequest;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.documents.Documents;
import org.mukhtalif.store.fulfilment.DeliverySlip;
import org.mukhtalif.store.fulfilment.DeliverySlips;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.PublicAddress;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The slip and the label of one parcel for the printer. Each is a look at the recipient like the page is, and told in
/// the recipient's book; where there is nothing to print, the page says why.
@Controller
class SlipPaperController {

    private final Workplaces workplaces;
    private final DeliverySlips slips;
    private final FulfilmentPages pages;
    private final Documents documents;
    private final PublicAddress address;

    SlipPaperController(
            Workplaces workplaces,
            DeliverySlips slips,
            FulfilmentPages pages,
            Documents documents,
            PublicAddress address) {
        this.workplaces = workplaces;
        this.slips = slips;
        this.pages = pages;
        this.documents = documents;
        this.address = address;
    }

    @GetMapping("/desk/fulfilments/{number}/slip.pdf")
    ResponseEntity<byte[]> slip(@PathVariable String number, SignedIn holder, HttpServletRequest request, Words words) {
        return printed(number, "slip", holder, address.of(request, words), words);
    }

    @GetMapping("/desk/fulfilments/{number}/label.pdf")
    ResponseEntity<byte[]> label(
            @PathVariable String number, SignedIn holder, HttpServletRequest request, Words words) {
        return printed(number, "label", holder, address.of(request, words), words);
    }

    private ResponseEntity<byte[]> printed(String number, String paper, SignedIn holder, String store, Words words) {
        var merchant = workplaces.of(holder);
        var slip = slips.printFor(merchant.id(), FulfilmentPages.number(number)).orElseThrow(NoSuchPage::new);
        if (!(slip instanceof DeliverySlip.Printed printed))
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, words.path("/desk/fulfilments/" + number + "/slip"))
                    .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(paper + "-" + number + ".pdf"))
                .body(documents.pdf(
                        "merchantdesk/" + paper + "-paper",
                        SlipPaper.of(printed, pages.slip(printed, words), merchant, store, words),
                        words));
    }

    private static String named(String file) {
        return ContentDisposition.inline().filename(file).build().toString();
    }
}
