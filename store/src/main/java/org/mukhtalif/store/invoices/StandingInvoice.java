package org.mukhtalif.store.invoices;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mukhtalif.store.money.Money;

/// An invoice and what was taken back of it until now.
///
/// @param credited what of each line went back, by its source
record StandingInvoice(Invoice invoice, Map<Integer, Credited> credited) {

    StandingInvoice {
        credited = Map.copyOf(credited);
    }

    record Credited(long gross, long vat) {
        static final Credited NOTHING = new Credited(0, 0);
    }

    /// What still stands, line by line.
    List<InvoiceLine> left() {
        return invoice.lines().stream()
                .map(line -> taken(
                        line,
                        line.quantity(),
                        line.gross().minorUnits(),
                        line.vat().minorUnits()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The line that takes so much back; less if less is left, nothing if nothing is.
    Optional<InvoiceLine> taken(CreditedLine wanted) {
        return invoice.lines().stream()
                .filter(line -> line.source() == wanted.source())
                .findFirst()
                .flatMap(line -> taken(
                        line,
                        wanted.quantity(),
                        wanted.gross().minorUnits(),
                        wanted.vat().minorUnits()));
    }

    private Optional<InvoiceLine> taken(InvoiceLine line, int quantity, long wanted, long wantedVat) {
        var before = Objects.requireNonNullElse(credited.get(line.source()), Credited.NOTHING);
        long gross = Math.min(wanted, line.gross().minorUnits() - before.gross());
        if (gross <= 0) return Optional.empty();
        long vat = Math.min(wantedVat, line.vat().minorUnits() - before.vat());
        var currency = line.gross().currency();
        return Optional.of(new InvoiceLine(
                line.source(),
                line.name(),
                Math.min(quantity, line.quantity()),
                new Money(gross, currency),
                new Money(vat, currency),
                line.rate()));
    }
}
