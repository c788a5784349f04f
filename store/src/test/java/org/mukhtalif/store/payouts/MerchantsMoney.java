package org.mukhtalif.store.payouts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.merchants.CommissionTerms;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.beans.factory.annotation.Autowired;

/// Orders of merchants with agreed terms, delivered and paid, and what of it is due to them.
abstract class MerchantsMoney {

    static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    CommissionTerms terms;

    @Autowired
    Refunds refunds;

    @Autowired
    Cash cash;

    @Autowired
    Releases releases;

    @Autowired
    Balances balances;

    @Autowired
    BankAccounts accounts;

    @Autowired
    BankFiles files;

    @Autowired
    TestClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    MerchantId registered(String share) {
        var merchant = unregistered(share);
        goods.registeredForVat(merchant, "3%013d3".formatted(NEXT.getAndIncrement()));
        return merchant;
    }

    MerchantId unregistered(String share) {
        var merchant = goods.merchant();
        agree(merchant, share);
        accounts.give(merchant, new BankAccount(new Iban("SA0380000000608010167519"), "متجر للتجربة"));
        return merchant;
    }

    void agree(MerchantId merchant, String share) {
        terms.agree(Optional.of(merchant), Optional.empty(), LocalDate.of(2020, 1, 1), Percentage.of(share));
    }

    Order delivered(MerchantId merchant, long... prices) {
        var shelf = goods.section();
        var pieces = new java.util.HashMap<org.mukhtalif.store.offers.OfferId, Integer>();
        for (long price : prices)
            pieces.put(goods.offer(goods.product(merchant, shelf, "تمر", "Dates"), merchant, price, 50), 1);
        var order = shopping.placed(shopping.placement(shopping.cart(Map.copyOf(pieces))));
        shopping.delivered(order.number(), merchant);
        return order;
    }

    int remit(Order order, MerchantId merchant) {
        return cash.remitted(List.of(new Cash.Part(order.number(), merchant)));
    }

    void refundAll(Order order, MerchantId merchant) {
        refunds.everythingLeft(order.number(), merchant, RefundReason.RETURNED)
                .ifPresent(wish -> refunds.agree(wish, clock.instant()));
    }
}
