package org.mukhtalif.store.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.checkout.MerchantQuote;
import org.mukhtalif.store.checkout.Quote;
import org.mukhtalif.store.checkout.QuoteProblem;
import org.mukhtalif.store.shipping.Delivery;
import org.mukhtalif.store.shipping.ShippingOption;

/// A cart and what it costs now, by merchant.
///
/// @param cart the cart's secret, to be sent in the header `Cart`; whoever has it has the cart
/// @param pieces how many pieces the cart holds
/// @param total what an order would cost, VAT included; to be sent back when it is placed
/// @param problems what changed since the lines were put in
record QuoteJson(
        String cart,
        int pieces,
        List<QuotedPartJson> merchants,
        Amount items,
        Amount shipping,
        Amount total,
        Amount vat,
        List<ProblemJson> problems) {

    QuoteJson {
        merchants = List.copyOf(merchants);
        problems = List.copyOf(problems);
    }

    static QuoteJson of(CartSecret secret, Quote quote) {
        return new QuoteJson(
                secret.toHeader(),
                quote.cart().pieces(),
                quote.merchants().stream().map(QuotedPartJson::of).toList(),
                Amount.of(quote.items()),
                Amount.of(quote.shipping()),
                Amount.of(quote.total()),
                Amount.of(quote.vat()),
                quote.problems().stream().map(ProblemJson::of).toList());
    }

    /// What one merchant's part costs.
    ///
    /// @param delivery `offered`; `preliminary` while the price depends on a place that was not told; or why the
    ///     merchant does not bring it: `not-there`, `too-heavy`
    /// @param options the ways it can travel; none where it cannot be brought
    record QuotedPartJson(
            long merchant,
            List<LineJson> lines,
            String delivery,
            List<WayJson> options,
            String chosen,
            Amount items,
            Amount shipping,
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
                    Amount.of(part.shipping().price()),
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
