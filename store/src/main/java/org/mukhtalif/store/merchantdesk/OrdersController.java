package org.mukhtalif.store.merchantdesk;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.fulfilment.Parcel;
import org.mukhtalif.store.fulfilment.ParcelContents;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the merchant has to hand over, and what it has handed over.
@Controller
class OrdersController {

    private final Workplaces workplaces;
    private final Fulfilments fulfilments;
    private final Orders orders;
    private final ParcelContents contents;

    OrdersController(Workplaces workplaces, Fulfilments fulfilments, Orders orders, ParcelContents contents) {
        this.workplaces = workplaces;
        this.fulfilments = fulfilments;
        this.orders = orders;
        this.contents = contents;
    }

    @GetMapping("/desk")
    String start() {
        return "redirect:/desk/orders";
    }

    @GetMapping("/desk/orders")
    String waiting(@RequestParam(defaultValue = "") String after, SignedIn holder, Model model) {
        var merchant = workplaces.of(holder).id();
        var found = fulfilments.waitingFor(merchant, place(merchant, after), OrdersPage.SIZE + 1);
        return show("waiting", "/desk/orders", merchant, found, model);
    }

    @GetMapping("/desk/ended")
    String ended(@RequestParam(defaultValue = "") String after, SignedIn holder, Model model) {
        var merchant = workplaces.of(holder).id();
        var found = fulfilments.endedFor(merchant, place(merchant, after), OrdersPage.SIZE + 1);
        return show("ended", "/desk/ended", merchant, found, model);
    }

    private String show(String kind, String path, MerchantId merchant, List<Fulfilment> found, Model model) {
        var numbers = found.stream().map(parcel -> parcel.parcel().order()).toList();
        var parts = orders.partsOf(merchant, numbers);
        var goods = new OrdersPage.Goods(parts, contents.ofSplit(found, parts));
        model.addAttribute("page", OrdersPage.of(kind, path, found, goods));
        return "merchantdesk/orders";
    }

    private Optional<Parcel> place(MerchantId merchant, String after) {
        return FulfilmentNumber.of(after)
                .flatMap(number -> fulfilments.find(merchant, number))
                .map(Fulfilment::parcel);
    }
}
