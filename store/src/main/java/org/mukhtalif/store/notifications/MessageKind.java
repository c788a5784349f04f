package org.mukhtalif.store.notifications;

import java.util.Locale;

/// Every sort of message that this store sends. None of them advertises anything.
enum MessageKind {
    CONFIRMATION,
    ALREADY_REGISTERED,
    RECOVERY,
    RECOVERED,
    QUESTION_CLOSED,
    ORDER_CONFIRMED,
    PARCEL_DISPATCHED,
    PARCEL_DELIVERED;

    /// The beginning of this message's phrases in the bundle: `notifications.order-confirmed`.
    String key() {
        return "notifications." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isAboutAnOrder() {
        return this == ORDER_CONFIRMED || this == PARCEL_DISPATCHED || this == PARCEL_DELIVERED;
    }
}
