package org.mukhtalif.store.invoices;

import static org.mukhtalif.store.invoices.Canonical.element;
import static org.mukhtalif.store.invoices.SumsXml.amount;

import java.util.List;
import org.mukhtalif.store.money.Percentage;

/// The lines of a document. The price stands for all pieces of a line together, so that no rounding of a single
/// piece's net price makes price times pieces differ from what was charged.
final class LinesXml {

    private LinesXml() {}

    static String of(List<InvoiceLine> lines) {
        var written = new StringBuilder();
        for (int place = 0; place < lines.size(); place++) written.append(line(place + 1, lines.get(place)));
        return written.toString();
    }

    private static String line(int place, InvoiceLine line) {
        return "<cac:InvoiceLine>" + element("cbc:ID", Integer.toString(place))
                + pieces("cbc:InvoicedQuantity", line.quantity()) + amount("cbc:LineExtensionAmount", line.net())
                + allowance(line) + "<cac:TaxTotal>" + amount("cbc:TaxAmount", line.vat())
                + amount("cbc:RoundingAmount", line.gross())
                + "</cac:TaxTotal><cac:Item>"
                + element("cbc:Name", line.name().ar()) + category("cac:ClassifiedTaxCategory", line.rate(), false)
                + "</cac:Item><cac:Price>"
                + amount("cbc:PriceAmount", line.net().plus(line.netDiscount()))
                + pieces("cbc:BaseQuantity", line.quantity()) + "</cac:Price></cac:InvoiceLine>";
    }

    /// A discount, by code 95 of UNTDID 5189.
    private static String allowance(InvoiceLine line) {
        if (line.netDiscount().isZero()) return "";
        return "<cac:AllowanceCharge>" + element("cbc:ChargeIndicator", "false")
                + element("cbc:AllowanceChargeReasonCode", "95") + element("cbc:AllowanceChargeReason", "خصم")
                + amount("cbc:Amount", line.netDiscount()) + "</cac:AllowanceCharge>";
    }

    /// Taxed at its rate, or not subject to the tax, with the reason that the authority wants for it.
    static String category(String name, Percentage rate, boolean withReason) {
        boolean isTaxed = rate.basisPoints() > 0;
        return "<" + name + ">" + element("cbc:ID", isTaxed ? "S" : "O") + element("cbc:Percent", Amounts.plain(rate))
                + (isTaxed || !withReason
                        ? ""
                        : element("cbc:TaxExemptionReasonCode", "VATEX-SA-OOS")
                                + element("cbc:TaxExemptionReason", "غير خاضع للضريبة"))
                + "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></" + name + ">";
    }

    private static String pieces(String name, int quantity) {
        return "<" + name + " unitCode=\"PCE\">" + quantity + "</" + name + ">";
    }
}
