package org.mukhtalif.store.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.payments.BankAccount;
import org.mukhtalif.store.payments.MethodChange;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.payments.Payments;
import org.mukhtalif.store.transfers.TransferReceipts;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Reads how an order is paid.
@Component
class PaymentsForPrograms {

    private final Payments payments;
    private final MethodChange methods;
    private final BankAccount account;
    private final TransferReceipts receipts;

    PaymentsForPrograms(Payments payments, MethodChange methods, BankAccount account, TransferReceipts receipts) {
        this.payments = payments;
        this.methods = methods;
        this.account = account;
        this.receipts = receipts;
    }

    PaymentJson of(Order order, Words words) {
        var payment = payments.find(order.payment()).orElseThrow(() -> Problem.notFound(words));
        boolean awaited = payment instanceof Payment.Started;
        return new PaymentJson(
                payment.method().key(),
                payment.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                Amount.of(payment.due()),
                awaited ? payments.expiry(order.payment()).orElse(null) : null,
                methods.others(payment).stream().map(PaymentMethod::key).toList(),
                awaited && payment.method() == PaymentMethod.BANK_TRANSFER ? transfer(order) : null);
    }

    private PaymentJson.@Nullable TransferJson transfer(Order order) {
        return new PaymentJson.TransferJson(
                account.iban(),
                account.holder(),
                account.name(),
                order.number().value(),
                receipts.among(List.of(order.number())).get(order.number()));
    }
}
