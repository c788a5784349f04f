package org.mukhtalif.store.notifications;

import java.util.Locale;
import org.mukhtalif.privacy.policy.Purpose;

/// Every sort of message that this store sends. Only the news advertises anything, and only to those who agreed.
enum MessageKind {
    CONFIRMATION(About.ACCOUNT, Told.BY_LETTER),
    ALREADY_REGISTERED(About.ACCOUNT, Told.BY_LETTER),
    RECOVERY(About.ACCOUNT, Told.BY_LETTER),
    RECOVERED(About.ACCOUNT, Told.IN_THE_ACCOUNT_TOO),
    QUESTION_CLOSED(About.ACCOUNT, Told.IN_THE_ACCOUNT_TOO),
    QUESTION_REMOVED(About.ACCOUNT, Told.IN_THE_ACCOUNT_TOO),
    POLICY_CHANGES(About.POLICY, Told.IN_THE_ACCOUNT_TOO),
    EMAIL_CHANGE(About.EMAIL_CHANGE, Told.BY_LETTER),
    EMAIL_CHANGE_ASKED(About.EMAIL_CHANGE, Told.BY_LETTER),
    EMAIL_CHANGED(About.EMAIL_CHANGE, Told.IN_THE_ACCOUNT_TOO),
    SECOND_FACTOR_CHANGED(About.ACCOUNT, Told.IN_THE_ACCOUNT_TOO),
    ORDER_AWAITS_PAYMENT(About.ORDER, Told.BY_LETTER),
    ORDER_LAPSED(About.ORDER, Told.BY_LETTER),
    MONEY_BACK(About.ORDER, Told.BY_LETTER),
    GUARDIAN_ASKED(About.GUARDIAN, Told.BY_LETTER),
    GUARDIAN_AGREED(About.ACCOUNT, Told.BY_LETTER),
    ORDER_CONFIRMED(About.ORDER, Told.IN_THE_ACCOUNT_TOO),
    PARCEL_DISPATCHED(About.ORDER, Told.IN_THE_ACCOUNT_TOO),
    PARCEL_DELIVERED(About.ORDER, Told.IN_THE_ACCOUNT_TOO),
    RETURN_APPROVED(About.ORDER, Told.IN_THE_ACCOUNT_TOO),
    RETURN_DECLINED(About.ORDER, Told.IN_THE_ACCOUNT_TOO),
    REFUND_AGREED(About.ORDER, Told.IN_THE_ACCOUNT_TOO),
    ORDER_LINK(About.ORDER, Told.BY_LETTER),
    SHORT_ADDRESS_WANTED(About.ORDER, Told.IN_THE_ACCOUNT_TOO),
    PARCEL_LATE(About.ORDER, Told.IN_THE_ACCOUNT_TOO),
    RECIPIENT_TOLD(About.RECIPIENT, Told.BY_LETTER),
    NEWSLETTER(About.NEWSLETTER, Told.BY_LETTER),
    REQUEST_RECEIVED(About.REQUEST, Told.IN_THE_ACCOUNT_TOO),
    REQUEST_EXTENDED(About.REQUEST, Told.IN_THE_ACCOUNT_TOO),
    REQUEST_CLOSED(About.REQUEST, Told.IN_THE_ACCOUNT_TOO),
    REQUEST_DUE(About.REQUEST, Told.BY_LETTER);

    private final About about;
    private final Told told;

    MessageKind(About about, Told told) {
        this.about = about;
        this.told = told;
    }

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
        return told == Told.IN_THE_ACCOUNT_TOO;
    }

    /// Whether it tells of one parcel of an order, and of what is in it.
    boolean isOfAParcel() {
        return this == PARCEL_DISPATCHED || this == PARCEL_DELIVERED;
    }

    /// The page of the account that news of this sort are about.
    String pathFor(String reference) {
        return switch (about) {
            case ORDER -> "/me/orders/" + reference;
            case REQUEST -> "/me/privacy/requests/" + reference;
            case POLICY -> "/privacy/policy/versions";
            case ACCOUNT, EMAIL_CHANGE, GUARDIAN, RECIPIENT, NEWSLETTER -> "/me";
        };
    }

    /// The phrase that says why this came.
    String closing() {
        return switch (about) {
            case ORDER -> "notifications.closing.order";
            case REQUEST -> "notifications.closing.request";
            case ACCOUNT, POLICY -> "notifications.closing.account";
            case EMAIL_CHANGE -> "notifications.closing.email-change";
            case GUARDIAN -> "notifications.closing.guardian";
            case RECIPIENT -> "notifications.closing.recipient";
            case NEWSLETTER -> "notifications.closing.newsletter";
        };
    }

    /// What a message is about.
    private enum About {
        ORDER,
        REQUEST,
        ACCOUNT,
        POLICY,
        EMAIL_CHANGE,
        GUARDIAN,
        RECIPIENT,
        NEWSLETTER
    }

    private enum Told {
        BY_LETTER,
        IN_THE_ACCOUNT_TOO
    }
}
