package org.mukhtalif.store.notifications;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.ParcelDelivered;
import org.mukhtalif.store.fulfilment.ParcelDispatched;
import org.mukhtalif.store.fulfilment.ParcelLate;
import org.mukhtalif.store.fulfilment.ShortAddressWanted;
import org.mukhtalif.store.orders.OrderAwaitsPayment;
import org.mukhtalif.store.orders.OrderConfirmed;
import org.mukhtalif.store.orders.OrderLapsed;
import org.mukhtalif.store.orders.OrderLinkWanted;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.PaymentRefunded;
import org.mukhtalif.store.returns.RefundAgreed;
import org.mukhtalif.store.returns.Refunds;
import org.mukhtalif.store.returns.ReturnApproved;
import org.mukhtalif.store.returns.ReturnDeclined;
import org.mukhtalif.store.ui.Language;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What happens to an order and is told to the person who placed it. A confirmation is kept with the order itself.
@Component
class WhenOrdersMove {

    private final Orders orders;
    private final Refunds refunds;
    private final Outbox outbox;
    private final OutboxWorker worker;

    WhenOrdersMove(Orders orders, Refunds refunds, Outbox outbox, OutboxWorker worker) {
        this.orders = orders;
        this.refunds = refunds;
        this.outbox = outbox;
        this.worker = worker;
    }

    @EventListener
    void on(OrderConfirmed event) {
        add(MessageKind.ORDER_CONFIRMED, event.number(), event.subject(), event.language());
        add(MessageKind.RECIPIENT_TOLD, event.number(), event.another(), event.language());
    }

    @EventListener
    void on(OrderAwaitsPayment event) {
        add(MessageKind.ORDER_AWAITS_PAYMENT, event.number(), event.subject(), event.language());
    }

    @EventListener
    void on(OrderLapsed event) {
        add(MessageKind.ORDER_LAPSED, event.number());
    }

    @EventListener
    void on(PaymentRefunded event) {
        orders.find(event.reference()).ifPresent(order -> add(MessageKind.MONEY_BACK, order.number()));
    }

    @EventListener
    void on(OrderLinkWanted event) {
        add(MessageKind.ORDER_LINK, event.number(), Optional.of(event.guest()), event.language());
    }

    @ApplicationModuleListener
    void on(ParcelDispatched event) {
        add(MessageKind.PARCEL_DISPATCHED, event.order(), event.number());
    }

    @ApplicationModuleListener
    void on(ParcelDelivered event) {
        add(MessageKind.PARCEL_DELIVERED, event.order(), event.number());
    }

    @ApplicationModuleListener
    void on(ReturnApproved event) {
        add(MessageKind.RETURN_APPROVED, event.order());
    }

    @ApplicationModuleListener
    void on(ReturnDeclined event) {
        add(MessageKind.RETURN_DECLINED, event.order());
    }

    /// Of what was never paid nothing is on its way.
    @ApplicationModuleListener
    void on(RefundAgreed event) {
        if (refunds.find(event.number())
                .filter(refund -> refund.reason().movesMoney())
                .isPresent()) add(MessageKind.REFUND_AGREED, event.order());
    }

    @ApplicationModuleListener
    void on(ShortAddressWanted event) {
        add(MessageKind.SHORT_ADDRESS_WANTED, event.order());
    }

    @ApplicationModuleListener
    void on(ParcelLate event) {
        add(MessageKind.PARCEL_LATE, event.order());
    }

    private void add(MessageKind kind, OrderNumber number) {
        orders.find(number).ifPresent(order -> add(kind, number, order.subject(), order.language()));
    }

    /// Of one parcel, so that the letter can name what is in it.
    private void add(MessageKind kind, OrderNumber number, FulfilmentNumber parcel) {
        orders.find(number).ifPresent(order -> add(kind, number, parcel.value(), order.subject(), order.language()));
    }

    private void add(MessageKind kind, OrderNumber number, Optional<DataSubjectId> reader, String language) {
        add(kind, number, number.value(), reader, language);
    }

    private void add(
            MessageKind kind, OrderNumber number, String reference, Optional<DataSubjectId> reader, String language) {
        reader.ifPresent(subject -> {
            outbox.add(Waiting.fresh(
                    kind,
                    subject,
                    CaseId.order(number.value()),
                    reference,
                    language.equals("en") ? Language.ENGLISH : Language.ARABIC));
            worker.ring();
        });
    }
}
