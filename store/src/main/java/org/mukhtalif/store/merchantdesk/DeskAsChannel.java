package org.mukhtalif.store.merchantdesk;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.fulfilment.DeliverySlip;
import org.mukhtalif.store.fulfilment.DeliverySlips;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.fulfilment.MerchantChannel;
import org.mukhtalif.store.fulfilment.ParcelContents;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.Assets;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Shop;
import org.mukhtalif.store.ui.Vocabulary;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// The pages of the desk that tell of one parcel: the parcel, its slip, and the list it stands in.
@Component
class DeskAsChannel implements MerchantChannel {

    private final TemplateEngine templates;
    private final Vocabulary vocabulary;
    private final FulfilmentPages pages;
    private final DeliverySlips slips;
    private final ParcelLists lists;

    DeskAsChannel(
            TemplateEngine templates,
            Vocabulary vocabulary,
            FulfilmentPages pages,
            DeliverySlips slips,
            ParcelLists lists) {
        this.templates = templates;
        this.vocabulary = vocabulary;
        this.pages = pages;
        this.slips = slips;
        this.lists = lists;
    }

    @Override
    public String name() {
        return "the desk";
    }

    @Override
    public String shows(MerchantId merchant, FulfilmentNumber parcel, String sought) {
        var words = vocabulary.in(Language.ARABIC);
        var slip = slips.printFor(merchant, parcel).orElseThrow();
        return rendered("fulfilment", pages.of(merchant, parcel.value(), words), words)
                + rendered("delivery-slip", pages.slip(slip, words), words)
                + (slip instanceof DeliverySlip.Printed printed ? papers(printed, words) : "")
                + rendered("orders", lists.ended(merchant), words)
                + rendered("orders", lists.waiting(merchant), words);
    }

    private String papers(DeliverySlip.Printed slip, Words words) {
        var paper = SlipPaper.of(slip, pages.slip(slip, words), "", "", null);
        return rendered("slip-paper", paper, words) + rendered("label-paper", paper, words);
    }

    private String rendered(String template, Object page, Words words) {
        var written = new StringOutput();
        var frame = Frame.at("/desk", new Assets(""), new Shop("", "", null, null, null, null));
        templates.render(
                "merchantdesk/" + template + ".jte", Map.of("page", page, "words", words, "frame", frame), written);
        return written.toString();
    }

    /// The first page of each list.
    @Component
    static class ParcelLists {

        private final Fulfilments fulfilments;
        private final Orders orders;
        private final ParcelContents contents;

        ParcelLists(Fulfilments fulfilments, Orders orders, ParcelContents contents) {
            this.fulfilments = fulfilments;
            this.orders = orders;
            this.contents = contents;
        }

        OrdersPage waiting(MerchantId merchant) {
            return page(merchant, fulfilments.waitingFor(merchant, Optional.empty(), OrdersPage.SIZE));
        }

        OrdersPage ended(MerchantId merchant) {
            return page(merchant, fulfilments.endedFor(merchant, Optional.empty(), OrdersPage.SIZE));
        }

        private OrdersPage page(MerchantId merchant, List<Fulfilment> found) {
            var numbers = found.stream().map(parcel -> parcel.parcel().order()).toList();
            var parts = orders.partsOf(merchant, numbers);
            var goods = new OrdersPage.Goods(parts, contents.ofSplit(found, parts));
            return OrdersPage.of("ended", "/desk/ended", found, goods);
        }
    }
}
