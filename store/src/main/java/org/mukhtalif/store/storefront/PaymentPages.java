package org.mukhtalif.store.storefront;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.payments.BankAccount;
import org.mukhtalif.store.payments.MethodChange;
import org.mukhtalif.store.payments.OnlinePayments;
import org.mukhtalif.store.payments.PayPage;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.payments.Payments;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page on which an order is paid.
@Component
class PaymentPages {

    private final Payments payments;
    private final OnlinePayments online;
    private final MethodChange methods;
    private final BankAccount account;
    private final ReceiptBoxes receipts;

    PaymentPages(
            Payments payments,
            OnlinePayments online,
            MethodChange methods,
            BankAccount account,
            ReceiptBoxes receipts) {
        this.payments = payments;
        this.online = online;
        this.methods = methods;
        this.account = account;
        this.receipts = receipts;
    }

    /// @param base the public address of the store in the visitor's language, to which the payment company leads
    ///     back
    /// @return nothing if nothing is to be paid (any more)
    Optional<PaymentPage> show(Order order, String path, String base, boolean checking, Words words) {
        return payments.find(order.payment())
                .filter(payment -> payment instanceof Payment.Started)
                .filter(payment -> !payment.method().isPaidOnDelivery())
                .map(payment -> page(order, payment, path, base, checking, words));
    }

    /// The same page after a receipt was refused.
    Optional<PaymentPage> refused(Order order, String path, String base, String fault, Words words) {
        return show(order, path, base, false, words).map(page -> page.with(receipts.of(order, fault, words)));
    }

    /// The notice that tells truly what became of a payment for which nothing is to be done here any more.
    String outcome(Order order) {
        return payments.find(order.payment())
                .map(payment -> switch (payment) {
                    case Payment.Started _ -> "order-placed";
                    case Payment.Authorised _ -> "payment-held";
                    case Payment.Captured _ ->
                        order.state() instanceof OrderState.Cancelled ? "payment-in-vain" : "order-paid";
                    case Payment.Refunded _ -> "payment-returned";
                    case Payment.Cancelled _ -> "payment-called-off";
                    case Payment.Expired _ -> "payment-lapsed";
                    case Payment.Failed _ -> "payment-failed";
                })
                .orElse("payment-lapsed");
    }

    private PaymentPage page(Order order, Payment payment, String path, String base, boolean checking, Words words) {
        var page = payment.method() == PaymentMethod.ONLINE
                ? online.page(
                        order.payment(),
                        order.number().value(),
                        attempt -> URI.create(base + "/payments/" + attempt),
                        Optional.empty())
                : new PayPage.NothingOwed();
        return new PaymentPage(
                order.number().value(),
                path,
                payment.due(),
                address(page),
                page instanceof PayPage.Ready ready ? ready.declined() : 0,
                payment.method() == PaymentMethod.BANK_TRANSFER ? transfer(words) : null,
                payment.method() == PaymentMethod.BANK_TRANSFER ? receipts.of(order, null, words) : null,
                payments.expiry(order.payment()).orElse(order.placedAt()),
                others(payment, words),
                checking);
    }

    private PaymentPage.Transfer transfer(Words words) {
        return account.isToTry()
                ? new PaymentPage.Transfer(
                        account.grouped(),
                        words.of("storefront.payment.to-try.holder"),
                        words.of("storefront.payment.to-try.bank"),
                        true)
                : new PaymentPage.Transfer(account.grouped(), account.holder(), account.name(), false);
    }

    private List<PaymentPage.Other> others(Payment payment, Words words) {
        return methods.others(payment).stream()
                .map(method -> new PaymentPage.Other(method.key(), words.of("storefront.payment." + method.key())))
                .toList();
    }

    private static @Nullable URI address(PayPage page) {
        return page instanceof PayPage.Ready ready ? ready.address() : null;
    }
}
