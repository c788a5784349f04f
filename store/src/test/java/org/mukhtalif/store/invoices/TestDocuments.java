package org.mukhtalif.store.invoices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderNumber;

/// What is invoiced and credited of one part, by the drafts of this room and without its tables.
public final class TestDocuments {

    private final Invoice invoice;
    private final Map<Integer, StandingInvoice.Credited> credited = new HashMap<>();

    public TestDocuments(OrderNumber number, MerchantOrder part, Instant placedAt) {
        var draft = Draft.sale(number, part.merchant(), Drafts.lines(part, placedAt));
        invoice = new Invoice(
                new UUID(0, 1),
                new InvoiceNumber(IssuerId.STORE, Kind.INVOICE, 1),
                draft.form(),
                draft.about(),
                1,
                draft.order(),
                draft.merchant(),
                Optional.empty(),
                placedAt,
                new Bilingual("متجر", "Store"),
                "الرياض",
                "399999999900003",
                draft.total(),
                draft.vat(),
                "",
                false,
                draft.lines());
    }

    public Money total() {
        return invoice.total();
    }

    public Money vat() {
        return invoice.vat();
    }

    /// What the lines would cost without the discount, less the discount, before VAT: must be their net.
    public boolean allowancesFit() {
        return invoice.lines().stream()
                .allMatch(line ->
                        line.netBeforeDiscount().minus(line.netDiscount()).equals(line.net())
                                || line.discount().isZero());
    }

    /// Credits so much of a line; what really is credited.
    public Money credit(int source, int quantity, Money gross, Money vat) {
        if (gross.isZero()) return gross;
        var taken = new StandingInvoice(invoice, credited)
                .taken(new CreditedLine(source, Math.max(1, quantity), gross, vat));
        taken.ifPresent(this::note);
        return taken.map(InvoiceLine::gross).orElse(Money.halalas(0));
    }

    /// Credits everything that is left.
    public Money creditTheRest() {
        var left = new ArrayList<>(new StandingInvoice(invoice, credited).left());
        left.forEach(this::note);
        return Money.sum(left.stream().map(InvoiceLine::gross).toList(), Money.SAR);
    }

    public Money creditedVat() {
        return Money.halalas(credited.values().stream()
                .mapToLong(StandingInvoice.Credited::vat)
                .sum());
    }

    private void note(InvoiceLine line) {
        var before = credited.getOrDefault(line.source(), StandingInvoice.Credited.NOTHING);
        credited.put(
                line.source(),
                new StandingInvoice.Credited(
                        before.gross() + line.gross().minorUnits(),
                        before.vat() + line.vat().minorUnits()));
    }

    public List<Money> grosses() {
        return invoice.lines().stream().map(InvoiceLine::gross).toList();
    }
}
