package org.mukhtalif.store.invoices;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import org.mukhtalif.store.money.Money;

/// The tax and the totals of a document: the sums of its lines, never computed from a sum.
final class SumsXml {

    private SumsXml() {}

    static String of(Draft draft) {
        var vat = draft.vat();
        var net = draft.total().minus(vat);
        return "<cac:TaxTotal>" + amount("cbc:TaxAmount", vat) + "</cac:TaxTotal>" + "<cac:TaxTotal>"
                + amount("cbc:TaxAmount", vat) + byRate(draft.lines()) + "</cac:TaxTotal>" + "<cac:LegalMonetaryTotal>"
                + amount("cbc:LineExtensionAmount", net)
                + amount("cbc:TaxExclusiveAmount", net) + amount("cbc:TaxInclusiveAmount", draft.total())
                + amount("cbc:PrepaidAmount", new Money(0, vat.currency())) + amount("cbc:PayableAmount", draft.total())
                + "</cac:LegalMonetaryTotal>";
    }

    static String amount(String element, Money money) {
        return "<" + element + " currencyID=\"" + money.currency().getCurrencyCode() + "\">" + money.plain() + "</"
                + element + ">";
    }

    private static String byRate(List<InvoiceLine> lines) {
        var groups = lines.stream()
                .collect(groupingBy(
                        line -> line.rate().basisPoints(), TreeMap::new, java.util.stream.Collectors.toList()));
        var written = new StringBuilder();
        groups.values()
                .forEach(group -> written.append("<cac:TaxSubtotal>")
                        .append(amount("cbc:TaxableAmount", sum(group, InvoiceLine::net)))
                        .append(amount("cbc:TaxAmount", sum(group, InvoiceLine::vat)))
                        .append(LinesXml.category(
                                "cac:TaxCategory", group.getFirst().rate(), true))
                        .append("</cac:TaxSubtotal>"));
        return written.toString();
    }

    private static Money sum(List<InvoiceLine> lines, java.util.function.Function<InvoiceLine, Money> part) {
        return lines.stream().map(part).reduce(Money::plus).orElseThrow();
    }
}
