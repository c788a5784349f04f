package org.mukhtalif.store.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// The whole addresses; missing are those of letters about something that is gone.
    Map<Waiting, String> leadingTo(List<Waiting> messages) {
        var ofOrders = orders.of(messages.stream()
                .filter(message -> message.caseId().kind().equals("order"))
                .filter(message -> message.kind() != MessageKind.RECIPIENT_TOLD)
                .toList());
        var addresses = new HashMap<Waiting, String>();
        for (var message : messages)
            pathFor(message, ofOrders)
                    .ifPresent(path ->
                            addresses.put(message, store.link(message.language().path(path))));
        return addresses;
    }

    private Optional<String> pathFor(Waiting message, Map<Waiting, String> ofOrders) {
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
                message.caseId().kind().equals("order")
                        ? Optional.ofNullable(ofOrders.get(message))
                                .map(path -> path + "/privacy/requests/" + message.reference())
                        : Optional.of("/me/privacy/requests/" + message.reference());
            case REQUEST_DUE -> Optional.of("/staff/requests/" + message.reference());
            case RECIPIENT_TOLD -> orders.recipient(message);
            case ORDER_LINK -> Optional.ofNullable(ofOrders.get(message)).map(path -> path + "/privacy");
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
                    PARCEL_LATE -> Optional.ofNullable(ofOrders.get(message));
        };
    }
}
