package org.mukhtalif.store.invoices;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;

/// A document before it has a number.
///
/// @param order whose sale it is about; nothing for the store's own service
/// @param corrects what it takes back, for a credit note
/// @param buyer who is named; nobody on a simplified document
record Draft(
        Kind kind,
        Form form,
        Subject about,
        Optional<OrderNumber> order,
        MerchantId merchant,
        List<InvoiceLine> lines,
        Optional<Correction> corrects,
        Optional<Buyer> buyer) {

    Draft {
        requireNonNull(form, "A draft has a form");
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException("A document has at least one line");
        if ((kind == Kind.CREDIT_NOTE) != corrects.isPresent())
            throw new IllegalArgumentException("A credit note takes an invoice back; an invoice takes nothing back");
    }

    static Draft sale(OrderNumber order, MerchantId merchant, List<InvoiceLine> lines) {
        return of(Subject.SALE, order, merchant, lines);
    }

    static Draft of(Subject about, OrderNumber order, MerchantId merchant, List<InvoiceLine> lines) {
        return new Draft(
                Kind.INVOICE,
                Form.SIMPLIFIED,
                about,
                Optional.of(order),
                merchant,
                lines,
                Optional.empty(),
                Optional.empty());
    }

    /// The same in the name of somebody who asked.
    Draft named() {
        return new Draft(kind, Form.TAX, about, order, merchant, lines, corrects, buyer);
    }

    /// Whether it is in the name of somebody who asked: she is sealed, and marks stand in her place.
    boolean isNamed() {
        return form == Form.TAX && about != Subject.COMMISSION;
    }

    Money total() {
        return lines.stream().map(InvoiceLine::gross).reduce(Money::plus).orElseThrow();
    }

    Money vat() {
        return lines.stream().map(InvoiceLine::vat).reduce(Money::plus).orElseThrow();
    }
}
