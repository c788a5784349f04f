package org.mukhtalif.store.invoices;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Where the chains of some issuers end, while they are locked. Grows with each document; what it came to is kept by
/// one statement.
final class ChainEnds {

    private final Map<IssuerId, End> ends;

    ChainEnds(Map<IssuerId, End> ends) {
        this.ends = new HashMap<>(ends);
    }

    /// @param invoices the number of the last invoice
    /// @param notes the number of the last credit note
    /// @param counter of the last document, whatever its kind
    /// @param hash of the last document
    record End(long invoices, long notes, long counter, String hash) {}

    /// The next link of a chain.
    Link next(IssuerId issuer, Kind kind) {
        var end = of(issuer);
        long last = kind == Kind.INVOICE ? end.invoices() : end.notes();
        return new Link(new InvoiceNumber(issuer, kind, last + 1), end.counter() + 1, end.hash());
    }

    /// The link is forged: the next document hangs on this hash.
    void forge(Link link, String hash) {
        var issuer = link.number().issuer();
        var end = of(issuer);
        boolean isInvoice = link.number().kind() == Kind.INVOICE;
        ends.put(
                issuer,
                new End(
                        isInvoice ? link.number().place() : end.invoices(),
                        isInvoice ? end.notes() : link.number().place(),
                        link.counter(),
                        hash));
    }

    Set<IssuerId> issuers() {
        return ends.keySet();
    }

    End of(IssuerId issuer) {
        return requireNonNull(ends.get(issuer), "An issuer is locked before anything is written for it");
    }
}
