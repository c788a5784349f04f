package org.mukhtalif.store.checkout;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.VatRates;
import org.mukhtalif.store.orders.PaymentFee;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.payments.OfferedMethods;
import org.mukhtalif.store.payments.PaymentMethod;
import org.springframework.stereotype.Component;

/// What a cart would cost if it is paid this way, and which ways there are.
@Component
public class PayableQuotes {

    private static final ZoneId TAX_ZONE = ZoneId.of("Asia/Riyadh");

    private final Quotes quotes;
    private final OfferedMethods offered;
    private final Clock clock;

    PayableQuotes(Quotes quotes, OfferedMethods offered, Clock clock) {
        this.quotes = quotes;
        this.offered = offered;
        this.clock = clock;
    }

    /// @param payment the chosen way; without one no fee is asked
    /// @param city the key of the city it goes to; blank while that is unknown
    public Quote of(
            CartSecret cart, Map<MerchantId, ShippingKind> shipping, Optional<PaymentMethod> payment, String city) {
        return priced(quotes.of(cart, shipping, city), payment);
    }

    /// The same at prices of up to ten seconds ago, for who goes on to place it: what changed since is found there.
    Quote lately(
            CartSecret cart, Map<MerchantId, ShippingKind> shipping, Optional<PaymentMethod> payment, String city) {
        return priced(quotes.lately(cart, shipping, city), payment);
    }

    /// The same quote for another way of paying; where nothing is to be paid, no way costs anything.
    public Quote priced(Quote quote, Optional<PaymentMethod> payment) {
        if (quote.isEmpty()) return quote;
        var owesNothing = quote.total().minus(quote.fee().price()).isZero();
        return quote.with(payment.filter(_ -> !owesNothing).map(this::fee).orElse(PaymentFee.NONE));
    }

    /// The ways in which it can be paid. Whoever receives what somebody else ordered is never asked for money.
    ///
    /// @param city the key of the city it goes to; blank while it is unknown
    /// @param another whether somebody else than the buyer receives it
    public List<PaymentMethod> ways(Quote quote, String city, boolean another) {
        var due = quote.total().minus(quote.fee().price());
        return offered.on(due, city).stream()
                .filter(method -> !another || due.isZero() || !method.isPaidOnDelivery())
                .toList();
    }

    /// What a way of paying costs.
    public PaymentFee fee(PaymentMethod method) {
        var price = offered.fee(method);
        var vat = VatRates.on(LocalDate.ofInstant(clock.instant(), TAX_ZONE));
        return new PaymentFee(price, vat.includedIn(price));
    }
}
