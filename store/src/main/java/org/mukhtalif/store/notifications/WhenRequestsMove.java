package org.mukhtalif.store.notifications;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.subjectrequests.RequestDue;
import org.mukhtalif.privacy.subjectrequests.RequestMoved;
import org.mukhtalif.privacy.subjectrequests.RequestNumber;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.Language;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What happens to a request in writing is told to the one who asked; that its day is near, to the officers. The
/// letter says that there is something to read, never what.
@Component
class WhenRequestsMove {

    private final Accounts accounts;
    private final Orders orders;
    private final Outbox outbox;
    private final OutboxWorker worker;

    WhenRequestsMove(Accounts accounts, Orders orders, Outbox outbox, OutboxWorker worker) {
        this.accounts = accounts;
        this.orders = orders;
        this.outbox = outbox;
        this.worker = worker;
    }

    @EventListener
    void on(RequestMoved event) {
        var kind = switch (event.step()) {
            case RECEIVED -> MessageKind.REQUEST_RECEIVED;
            case EXTENDED -> MessageKind.REQUEST_EXTENDED;
            case CLOSED -> MessageKind.REQUEST_CLOSED;
        };
        matterOf(event.subject())
                .ifPresent(matter -> add(
                        kind,
                        event.subject(),
                        matter,
                        event.number(),
                        event.language().equals("en") ? Language.ENGLISH : Language.ARABIC));
    }

    /// Where her address is held: the account, or the last order of a guest.
    private Optional<CaseId> matterOf(DataSubjectId subject) {
        return accounts.of(subject)
                .map(_ -> CaseId.ACCOUNT)
                .or(() -> orders.of(subject, Optional.empty(), 1).stream()
                        .findFirst()
                        .map(order -> CaseId.order(order.number().value())));
    }

    @EventListener
    void on(RequestDue event) {
        accounts.with(Role.PRIVACY_OFFICER)
                .forEach(officer -> add(
                        MessageKind.REQUEST_DUE, officer.subject(), CaseId.ACCOUNT, event.number(), Language.ARABIC));
    }

    private void add(MessageKind kind, DataSubjectId reader, CaseId matter, RequestNumber number, Language language) {
        outbox.add(Waiting.fresh(kind, reader, matter, number.value(), language));
        worker.ring();
    }
}
