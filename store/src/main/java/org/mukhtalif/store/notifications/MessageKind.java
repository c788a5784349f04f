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
    QUESTION_REMOVED,
    POLICY_CHANGES,
    EMAIL_CHANGE,
    EMAIL_CHANGE_ASKED,
    EMAIL_CHANGED,
    SECOND_FACTOR_CHANGED,
    ORDER_AWAITS_PAYMENT,
    ORDER_LAPSED,
    MONEY_BACK,
    GUARDIAN_ASKED,
    GUARDIAN_AGREED,
    ORDER_CONFIRMED,
    PARCEL_DISPATCHED,
    PARCEL_DELIVERED,
    RETURN_APPROVED,
    RETURN_DECLINED,
    REFUND_AGREED,
    ORDER_LINK,
    SHORT_ADDRESS_WANTED,
    PARCEL_LATE,
    RECIPIENT_TOLD,
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

    /// Whether it is told in the account too. What only a letter's own link can do, and what is for the staff or
    /// advertises, is not.
    boolean isNews() {
        return switch (this) {
            case ORDER_CONFIRMED,
                    PARCEL_DISPATCHED,
                    PARCEL_DELIVERED,
                    RETURN_APPROVED,
                    RETURN_DECLINED,
                    REFUND_AGREED,
                    SHORT_ADDRESS_WANTED,
                    PARCEL_LATE,
                    REQUEST_RECEIVED,
                    REQUEST_EXTENDED,
                    REQUEST_CLOSED,
                    RECOVERED,
                    QUESTION_CLOSED,
                    QUESTION_REMOVED,
                    EMAIL_CHANGED,
                    SECOND_FACTOR_CHANGED,
                    POLICY_CHANGES -> true;
            default -> false;
        };
    }

    /// The page of the account that news of this sort are about.
    String pathFor(String reference) {
        return switch (this) {
            case ORDER_CONFIRMED,
                    PARCEL_DISPATCHED,
                    PARCEL_DELIVERED,
                    RETURN_APPROVED,
                    RETURN_DECLINED,
                    REFUND_AGREED,
                    SHORT_ADDRESS_WANTED,
                    PARCEL_LATE -> "/me/orders/" + reference;
            case REQUEST_RECEIVED, REQUEST_EXTENDED, REQUEST_CLOSED -> "/me/privacy/requests/" + reference;
            case POLICY_CHANGES -> "/privacy/policy/versions";
            default -> "/me";
        };
    }

    /// The phrase that says why this came.
    String closing() {
        return switch (this) {
            case ORDER_AWAITS_PAYMENT,
                    ORDER_LAPSED,
                    MONEY_BACK,
                    ORDER_CONFIRMED,
                    PARCEL_DISPATCHED,
                    PARCEL_DELIVERED,
                    RETURN_APPROVED,
                    RETURN_DECLINED,
                    REFUND_AGREED,
                    ORDER_LINK,
                    SHORT_ADDRESS_WANTED,
                    PARCEL_LATE -> "notifications.closing.order";
            case EMAIL_CHANGE, EMAIL_CHANGE_ASKED, EMAIL_CHANGED -> "notifications.closing.email-change";
            case REQUEST_RECEIVED, REQUEST_EXTENDED, REQUEST_CLOSED, REQUEST_DUE -> "notifications.closing.request";
            case CONFIRMATION,
                    ALREADY_REGISTERED,
                    RECOVERY,
                    RECOVERED,
                    QUESTION_CLOSED,
                    QUESTION_REMOVED,
                    POLICY_CHANGES,
                    SECOND_FACTOR_CHANGED,
                    GUARDIAN_AGREED -> "notifications.closing.account";
            case GUARDIAN_ASKED -> "notifications.closing.guardian";
            case RECIPIENT_TOLD -> "notifications.closing.recipient";
            case NEWSLETTER -> "notifications.closing.newsletter";
        };
    }
}
