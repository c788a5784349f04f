package org.mukhtalif.store.storefront;

import static java.util.stream.Collectors.toMap;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.checkout.MerchantQuote;
import org.mukhtalif.store.checkout.Quote;
import org.mukhtalif.store.shipping.Arrival;
import org.mukhtalif.store.shipping.Delivery;
import org.mukhtalif.store.shipping.SaudiCities;
import org.mukhtalif.store.terms.Terms;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the checkout's page from a quote and what was typed.
@Component
class CheckoutPages {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> FIELDS_IN_ORDER = List.of(
            "recipient",
            "mobile",
            "mail",
            "recipient-mail",
            "city",
            "district",
            "street",
            "building",
            "postal-code",
            "short-address",
            "shipping",
            "payment",
            "invoice-name",
            "invoice-vat-number",
            "terms",
            "key");

    private final FieldNotices notices;
    private final MerchantSight sight;
    private final SaudiCities cities;
    private final Terms terms;
    private final Clock clock;

    CheckoutPages(FieldNotices notices, MerchantSight sight, SaudiCities cities, Terms terms, Clock clock) {
        this.notices = notices;
        this.sight = sight;
        this.cities = cities;
        this.terms = terms;
        this.clock = clock;
    }

    CheckoutPage show(Quote quote, CheckoutForm form, List<PayChoice> ways, Told told, Words words) {
        var answer = told.answer();
        var faults = answer.faults();
        return new CheckoutPage(
                form.delivery(),
                form.another().orElse(null),
                form.invoiceTo().orElse(null),
                faults.entrySet().stream().collect(toMap(Map.Entry::getKey, fault -> words.of(fault.getValue()))),
                FIELDS_IN_ORDER.stream()
                        .flatMap(field ->
                                Stream.ofNullable(faults.get(field)).map(key -> new FieldError(field, words.of(key))))
                        .toList(),
                answer.note(),
                answer.termsNote(),
                notices.inWords(words),
                cities.all().stream()
                        .map(city ->
                                new Choice(city.key(), city.in(words.language().locale())))
                        .toList(),
                quote.merchants().stream()
                        .map(group -> group(group, quote, words))
                        .toList(),
                !told.signedIn(),
                sight.fieldsInLine(words),
                sight.until(words),
                terms.inForce().name(),
                form.terms().equals(terms.inForce().name()),
                ways,
                new CheckoutPage.Sums(
                        quote.items(),
                        quote.shipping(),
                        quote.fee().price(),
                        quote.discount().amount(),
                        quote.total(),
                        quote.vat()),
                CouponBox.of(quote, words),
                form.keptKey().orElseGet(CheckoutPages::freshKey));
    }

    private CheckoutPage.Group group(MerchantQuote group, Quote quote, Words words) {
        return new CheckoutPage.Group(
                MerchantCard.of(group.merchant(), words),
                group.lines().stream()
                        .map(line -> CartLines.of(line, quote.problems(), words))
                        .toList(),
                "shipping-" + group.merchant().id(),
                group.options().stream()
                        .map(way -> new CheckoutPage.Way(
                                way.kind().key(),
                                words.of("storefront.shipping." + way.kind().key()),
                                ArrivalWords.of(Arrival.of(clock.instant(), group.merchant(), way.days()), words),
                                way.price(),
                                way.kind() == group.part().shipping().kind()))
                        .toList(),
                note(group.delivery(), words));
    }

    private static @Nullable String note(Delivery delivery, Words words) {
        return switch (delivery) {
            case Delivery.Offered(var _, var _, var preliminary) ->
                preliminary ? words.of("storefront.checkout.by-city") : null;
            case Delivery.NotThere _ -> words.of("storefront.checkout.not-there");
            case Delivery.TooHeavy(var most) -> words.of("storefront.checkout.too-heavy", most / 1000);
        };
    }

    /// What is known of the visitor, and what she is told.
    record Told(boolean signedIn, CheckoutAnswer answer) {}

    private static String freshKey() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
