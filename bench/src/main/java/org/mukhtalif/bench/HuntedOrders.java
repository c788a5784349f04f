package org.mukhtalif.bench;

import java.util.List;
import java.util.Map;

/// What buyers and al-Nakhil do with orders together.
///
/// @param sara buys with an account
/// @param huda buys as a guest
record HuntedOrders(HuntDay day, HuntedShopper sara, HuntedGuest huda, HuntedMerchant nakhil) {

    private static final String MERCHANT = "al-nakhil";

    /// Both forget the short code of their address, and give it when a letter asks for it.
    void lackAnAddress() {
        lacksAnAddress(sara.visitor(), day.who().sara());
        lacksAnAddress(huda.visitor(), day.who().huda());
    }

    private void lacksAnAddress(Visitor buyer, Canary who) {
        var order = Baskets.order(buyer, who, MERCHANT, 1, Map.of("short-address", ""));
        nakhil.asksForAnAddress(order.number());
        for (var typed : List.of(who.latinName, who.shortAddress))
            buyer.submit(buyer.open(order.path()).form("/short-address").with("short-address", typed));
    }

    /// By whoever bought it, after a correction, and by the merchant.
    void areCalledOff() {
        huda.callsOff();
        var buyer = sara.visitor();
        var who = day.who().sara();
        var hers = Baskets.order(buyer, who, MERCHANT, 1, Map.of());
        for (var mobile : List.of(who.latinName, who.mobile))
            buyer.submit(Baskets.addressed(buyer.open(hers.path() + "/contact").form("/contact"), who)
                    .with("mobile", mobile));
        buyer.submit(buyer.open(hers.path()).form("/cancellation"));
        nakhil.callsOff(Baskets.order(huda.visitor(), day.who().huda(), MERCHANT, 1, Map.of())
                .number());
        nakhil.removesTheProgram();
    }
}
