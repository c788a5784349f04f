package org.mukhtalif.store.api;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.ui.Words;

/// How each merchant's part is to travel; the standard way where nothing is said.
///
/// @param shipping the kind by the merchant's id, such as `{"17": "express"}`
/// @param city a key of `GET /api/v1/cities`; without it prices that depend on the place are preliminary
/// @param payment the way of paying, such as `cash-on-delivery`; without one no fee is asked
/// @param another whether somebody else than the buyer receives it, who is never asked for money
record WaysJson(
        @Nullable Map<Long, String> shipping,
        @Nullable PersonalText city,
        @Nullable String payment,
        @Nullable Boolean another) {

    WaysJson(@Nullable Map<Long, String> shipping) {
        this(shipping, null, null, null);
    }

    boolean isForAnother() {
        return Boolean.TRUE.equals(another);
    }

    /// The way of paying that was sent.
    ///
    /// @throws org.springframework.web.ErrorResponseException 422 for one that there is not
    Optional<PaymentMethod> paying(Words words) {
        if (payment == null) return Optional.empty();
        var known = PaymentMethod.of(payment);
        if (known.isEmpty()) throw Problem.ofFields(Map.of("payment", "checkout.payment.unknown"), words);
        return known;
    }

    /// The city as it was sent; blank if none was.
    PersonalText place() {
        return city == null ? new PersonalText("") : city;
    }

    /// As the rooms know it.
    ///
    /// @throws org.springframework.web.ErrorResponseException 422 for a kind that there is not
    Map<MerchantId, ShippingKind> kinds(Words words) {
        var kinds = new TreeMap<Long, ShippingKind>();
        typed().forEach((merchant, kind) -> kinds.put(
                merchant.value(),
                ShippingKind.of(kind)
                        .orElseThrow(() -> Problem.ofFields(Map.of("shipping", "checkout.shipping.unknown"), words))));
        return kinds.entrySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        entry -> new MerchantId(entry.getKey()), Map.Entry::getValue));
    }

    /// As it was sent, unjudged.
    Map<MerchantId, String> typed() {
        if (shipping == null) return Map.of();
        return shipping.entrySet().stream()
                .filter(entry -> entry.getKey() > 0)
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        entry -> new MerchantId(entry.getKey()), Map.Entry::getValue));
    }
}
