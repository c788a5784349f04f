package org.mukhtalif.store.notifications;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.accounts.AccountId;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.accounts.EmailChangeNumber;
import org.mukhtalif.store.accounts.LinkKind;
import org.mukhtalif.store.accounts.Links;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// Where a letter's link leads. A link that opens something gets its secret at this moment, so that none lies in the
/// outbox.
@Component
class LetterLinks {

    private final Accounts accounts;
    private final Links links;
    private final Orders orders;
    private final StoreAddress store;
    private final Clock clock;

    LetterLinks(Accounts accounts, Links links, Orders orders, StoreAddress store, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.orders = orders;
        this.store = store;
        this.clock = clock;
    }

    /// The whole address, or nothing when what the letter is about is gone.
    Optional<String> leadingTo(Waiting message) {
        return pathFor(message).map(path -> store.link(message.language().path(path)));
    }

    private Optional<String> pathFor(Waiting message) {
        return switch (message.kind()) {
            case CONFIRMATION ->
                account(message)
                        .map(id -> "/confirmation/"
                                + links.issue(id, LinkKind.CONFIRMATION).value());
            case RECOVERY ->
                account(message)
                        .map(id -> "/recovery/"
                                + links.issue(id, LinkKind.RECOVERY).value());
            case EMAIL_CHANGE ->
                account(message)
                        .map(id -> "/email/"
                                + links.issue(id, EmailChangeNumber.of(message.caseId()))
                                        .value());
            case EMAIL_CHANGE_ASKED, SECOND_FACTOR_CHANGED -> Optional.of("/me/password");
            case POLICY_CHANGES -> Optional.of("/privacy/policy/versions");
            case EMAIL_CHANGED -> Optional.of("/privacy");
            case ALREADY_REGISTERED -> Optional.of("/session");
            case RECOVERED, QUESTION_CLOSED -> Optional.of("/recovery");
            case NEWSLETTER -> Optional.of("/");
            case REQUEST_RECEIVED, REQUEST_EXTENDED, REQUEST_CLOSED ->
                Optional.of("/me/privacy/requests/" + message.reference());
            case REQUEST_DUE -> Optional.of("/staff/requests/" + message.reference());
            case ORDER_AWAITS_PAYMENT,
                    ORDER_LAPSED,
                    MONEY_BACK,
                    ORDER_CONFIRMED,
                    PARCEL_DISPATCHED,
                    PARCEL_DELIVERED,
                    RETURN_APPROVED,
                    RETURN_DECLINED,
                    REFUND_AGREED -> order(message);
        };
    }

    private Optional<AccountId> account(Waiting message) {
        return accounts.of(message.subject()).map(account -> account.id());
    }

    /// A shopper with an account reads her order there; a guest by a link of her own.
    private Optional<String> order(Waiting message) {
        var number = new OrderNumber(message.reference());
        if (accounts.of(message.subject()).isPresent()) return Optional.of("/me/orders/" + number.value());
        if (!orders.subjectsOf(Set.of(number)).containsKey(number)) return Optional.empty();
        return Optional.of("/orders/" + number.value() + "/"
                + orders.link(number, clock.instant()).toLink());
    }
}
