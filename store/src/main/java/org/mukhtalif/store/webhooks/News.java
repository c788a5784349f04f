package org.mukhtalif.store.webhooks;

import java.time.Instant;
import java.util.Optional;

/// What happened, in the form in which programs are told: numbers and a moment.
///
/// @param kind such as `order.confirmed`
record News(String kind, String order, Optional<String> parcel, Instant at) {

    /// By Standard Webhooks: the kind, the moment, and the matter. Numbers of orders and parcels hold nothing that JSON
    /// would have to escape.
    String body() {
        var more = parcel.map(number -> ",\"parcel\":\"" + number + "\"").orElse("");
        return "{\"type\":\"" + kind + "\",\"timestamp\":\"" + at + "\",\"data\":{\"order\":\"" + order + "\"" + more
                + "}}";
    }
}
