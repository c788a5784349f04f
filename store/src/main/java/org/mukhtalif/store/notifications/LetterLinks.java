package org.mukhtalif.store.notifications;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where a letter's link leads. A link that opens something gets its secret at this moment, so that none lies in the
/// outbox.
@Component
class LetterLinks {

    private final AccountLinks accounts;
    private final OrderLinks orders;
    private final StoreAddress store;

    LetterLinks(AccountLinks accounts, OrderLinks orders, StoreAddress store) {
        this.accounts = accounts;
        this.orders = orders;
        this.store = store;
    }

    /// The whole address, or nothing when what the letter is about is gone.
    Optional<String> leadingTo(Waiting message) {
        return pathFor(message).map(path -> store.link(message.language().path(path)));
    }

    private Optional<String> pathFor(Waiting message) {
        return switch (message.kind()) {
            case CONFIRMATION -> accounts.confirmation(message);
            case RECOVERY -> accounts.recovery(message);
            case EMAIL_CHANGE -> accounts.emailChange(message);
            case GUARDIAN_ASKED -> accounts.guardian(message);
            case EMAIL_CHANGE_ASKED, SECOND_FACTOR_CHANGED, QUESTION_REMOVED -> Optional.of("/me/password");
            case POLICY_CHANGES -> Optional.of("/privacy/policy/versions");
            case EMAIL_CHANGED -> Optional.of("/privacy");
            case ALREADY_REGISTERED, GUARDIAN_AGREED -> Optional.of("/session");
            case RECOVERED, QUESTION_CLOSED -> Optional.of("/recovery");
            case NEWSLETTER -> Optional.of("/");
            case REQUEST_RECEIVED, REQUEST_EXTENDED, REQUEST_CLOSED ->
                Optional.of("/me/privacy/requests/" + message.reference());
            case REQUEST_DUE -> Optional.of("/staff/requests/" + message.reference());
            case ORDER_LINK -> orders.order(message).map(path -> path + "/privacy");
            case ORDER_AWAITS_PAYMENT,
                    ORDER_LAPSED,
                    MONEY_BACK,
                    ORDER_CONFIRMED,
                    PARCEL_DISPATCHED,
                    PARCEL_DELIVERED,
                    RETURN_APPROVED,
                    RETURN_DECLINED,
                    REFUND_AGREED,
                    SHORT_ADDRESS_WANTED,
                    PARCEL_LATE -> orders.order(message);
        };
    }
}
