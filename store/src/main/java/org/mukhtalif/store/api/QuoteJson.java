package org.mukhtalif.store.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.checkout.MerchantQuote;
import org.mukhtalif.store.checkout.Quote;
import org.mukhtalif.store.checkout.QuoteProblem;
import org.mukhtalif.store.checkout.QuotedCoupon;
import org.mukhtalif.store.promotions.CouponRefusal;
import org.mukhtalif.store.shipping.Delivery;
import org.mukhtalif.store.shipping.ShippingOption;

/// A cart and what it costs now, by merchant.
///
/// @param cart the cart's secret, to be sent in the header `Cart`; whoever has it has the cart
/// @param pieces how many pieces the cart holds
/// @param items what the goods cost before the discount, as `shipping` before it
/// @param fee for the way of paying that was asked for; zero without one
/// @param discount what the coupon takes off goods and shipping
/// @param total what an order would cost, VAT included; to be sent back when it is placed
/// @param coupon the cart's coupon; absent if it has none
/// @param ways in which it can be paid; only in a quote
/// @param problems what changed since the lines were put in
/// @param shipping what bringing it costs before the discount
record QuoteJson(
        String cart,
        int pieces,
        List<QuotedPartJson> merchants,
        Amount items,
        Amount shipping,
        Amount fee,
        Amount discount,
        Amount total,
        Amount vat,
        @Nullable CouponJson coupon,
        @Nullable List<WayToPayJson> ways,
        List<ProblemJson> problems) {

    QuoteJson {
        merchants = List.copyOf(merchants);
        ways = ways == null ? null : List.copyOf(ways);
        problems = List.copyOf(problems);
    }

    static QuoteJson of(CartSecret secret, Quote quote) {
        return of(secret, quote, null);
    }

    static QuoteJson of(CartSecret secret, Quote quote, @Nullable List<WayToPayJson> ways) {
        return new QuoteJson(
                secret.toHeader(),
                quote.cart().pieces(),
                quote.merchants().stream().map(QuotedPartJson::of).toList(),
                Amount.of(quote.items()),
                Amount.of(quote.shipping()),
                Amount.of(quote.fee().price()),
                Amount.of(quote.discount().amount()),
                Amount.of(quote.total()),
                Amount.of(quote.vat()),
                quote.coupon().map(CouponJson::of).orElse(null),
                ways,
                quote.problems().stream().map(ProblemJson::of).toList());
    }

    /// A way of paying.
    ///
    /// @param method to be sent as `payment`
    /// @param fee what it costs, VAT included
    record WayToPayJson(String method, Amount fee) {}

    /// The coupon of a cart.
    ///
    /// @param refusal why it takes nothing off: `not-yet`, `over`, `used-up`, `below-minimum`, `other-goods`,
    ///     `nothing-off` or `unknown`; absent if it does take something off
    record CouponJson(String code, @Nullable String refusal) {

        static CouponJson of(QuotedCoupon coupon) {
            return new CouponJson(
                    coupon.code(), coupon.refusal().map(CouponRefusal::key).orElse(null));
        }
    }

    /// What one merchant's part costs.
    ///
    /// @param delivery `offered`; `preliminary` while the price depends on a place that was not told; or why the
    ///     merchant does not bring it: `not-there`, `too-heavy`
    /// @param options the ways it can travel; none where it cannot be brought
    /// @param chosen the way it travels
    /// @param discount what is taken off
    /// @param items the goods before the discount
    /// @param shipping before the discount
    record QuotedPartJson(
            long merchant,
            List<LineJson> lines,
            String delivery,
            List<WayJson> options,
            String chosen,
            Amount items,
            Amount shipping,
            Amount discount,
            Amount total) {

        QuotedPartJson {
            lines = List.copyOf(lines);
            options = List.copyOf(options);
        }

        static QuotedPartJson of(MerchantQuote quote) {
            var part = quote.part();
            return new QuotedPartJson(
                    quote.merchant().id().value(),
                    part.lines().stream().map(LineJson::of).toList(),
                    word(quote.delivery()),
                    quote.options().stream().map(WayJson::of).toList(),
                    part.shipping().kind().key(),
                    Amount.of(part.items()),
                    Amount.of(part.shipping().listed()),
                    Amount.of(part.discount().amount()),
                    Amount.of(part.total()));
        }
    }

    private static String word(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Offered(var _, var _, var preliminary) -> preliminary ? "preliminary" : "offered";
            case Delivery.NotThere _ -> "not-there";
            case Delivery.TooHeavy _ -> "too-heavy";
        };
    }

    /// One way in which a part can travel.
    ///
    /// @param fromDays working days, at the least
    /// @param kind `standard` or `express`
    /// @param price VAT included
    /// @param toDays working days, at the most
    record WayJson(String kind, Amount price, int fromDays, int toDays) {

        static WayJson of(ShippingOption option) {
            return new WayJson(
                    option.kind().key(),
                    Amount.of(option.price()),
                    option.days().from(),
                    option.days().to());
        }
    }

    /// What changed about one line.
    ///
    /// @param kind `too-few` or `price-changed`
    /// @param available pieces that are left, zero also for an offer that is gone; only with `too-few`
    /// @param seen the price when it was put in; only with `price-changed`
    /// @param now the price of this moment; only with `price-changed`
    record ProblemJson(
            String kind,
            long offer,
            @Nullable Integer available,
            @Nullable Amount seen,
            @Nullable Amount now) {

        static ProblemJson of(QuoteProblem problem) {
            return switch (problem) {
                case QuoteProblem.TooFew(var offer, var available) ->
                    new ProblemJson("too-few", offer.value(), available, null, null);
                case QuoteProblem.PriceChanged(var offer, var seen, var now) ->
                    new ProblemJson("price-changed", offer.value(), null, Amount.of(seen), Amount.of(now));
            };
        }
    }
}
