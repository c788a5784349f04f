package org.mukhtalif.store.notifications;

import java.util.Locale;
import org.mukhtalif.privacy.policy.Purpose;

/// Every sort of message that this store sends. Only the news advertises anything, and only to those who agreed.
enum MessageKind {
    CONFIRMATION,
    ALREADY_REGISTERED,
    RECOVERY,
    RECOVERED,
    QUESTION_CLOSED,
    POLICY_CHANGES,
    EMAIL_CHANGE,
    EMAIL_CHANGE_ASKED,
    EMAIL_CHANGED,
    SECOND_FACTOR_CHANGED,
    ORDER_CONFIRMED,
    PARCEL_DISPATCHED,
    PARCEL_DELIVERED,
    NEWSLETTER,
    REQUEST_RECEIVED,
    REQUEST_EXTENDED,
    REQUEST_CLOSED,
    REQUEST_DUE;

    /// For which purpose the address is opened.
    Purpose purpose() {
        return this == NEWSLETTER ? Purpose.NEWSLETTER : Purpose.NOTICES;
    }

    /// The beginning of this message's phrases in the bundle: `notifications.order-confirmed`.
    String key() {
        return "notifications." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The phrase that says why this came.
    String closing() {
        return switch (this) {
            case ORDER_CONFIRMED, PARCEL_DISPATCHED, PARCEL_DELIVERED -> "notifications.closing.order";
            case EMAIL_CHANGE, EMAIL_CHANGE_ASKED, EMAIL_CHANGED -> "notifications.closing.email-change";
            case REQUEST_RECEIVED, REQUEST_EXTENDED, REQUEST_CLOSED, REQUEST_DUE -> "notifications.closing.request";
            case CONFIRMATION,
                    ALREADY_REGISTERED,
                    RECOVERY,
                    RECOVERED,
                    QUESTION_CLOSED,
                    POLICY_CHANGES,
                    SECOND_FACTOR_CHANGED -> "notifications.closing.account";
            case NEWSLETTER -> "notifications.closing.newsletter";
        };
    }
}
