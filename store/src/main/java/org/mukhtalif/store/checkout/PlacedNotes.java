package org.mukhtalif.store.checkout;

import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.returns.Exceptions;
import org.springframework.stereotype.Component;

/// What other rooms have to know of an order from its first moment, noted in its transaction: what is not taken back,
/// and who is to be named on its invoices.
@Component
class PlacedNotes {

    private final Exceptions exceptions;
    private final TaxInvoices taxInvoices;

    PlacedNotes(Exceptions exceptions, TaxInvoices taxInvoices) {
        this.exceptions = exceptions;
        this.taxInvoices = taxInvoices;
    }

    void take(SealedContact contact, Quote quote) {
        for (var part : quote.merchants())
            exceptions.note(contact.number(), part.merchant().id(), part.notTakenBack());
        contact.taxCase()
                .ifPresent(matter -> taxInvoices.note(
                        contact.number(), matter, contact.parties().buyer().orElseThrow()));
    }
}
