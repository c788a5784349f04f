package org.mukhtalif.store.invoices;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.documents.Documents;
import org.mukhtalif.store.documents.Marks;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.stereotype.Component;

/// Prints documents as PDF.
@Component
public class InvoicePapers {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Riyadh"));

    private final Documents documents;
    private final Vocabulary vocabulary;
    private final Merchants merchants;

    InvoicePapers(Documents documents, Vocabulary vocabulary, Merchants merchants) {
        this.documents = documents;
        this.vocabulary = vocabulary;
        this.merchants = merchants;
    }

    /// A document that names nobody, or a merchant.
    public byte[] pdf(Invoice invoice) {
        return pdf(invoice, invoice.about() == Subject.COMMISSION ? merchant(invoice) : null);
    }

    private byte[] pdf(Invoice invoice, InvoicePaper.@Nullable Buyer buyer) {
        return documents.pdf("invoices/invoice-paper", paper(invoice, buyer), vocabulary.in(Language.ARABIC));
    }

    private InvoicePaper paper(Invoice invoice, InvoicePaper.@Nullable Buyer buyer) {
        return new InvoicePaper(
                invoice.titleKey(),
                invoice.number().toString(),
                MOMENT.format(invoice.issuedAt()),
                new InvoicePaper.Party(
                        invoice.seller().ar(), invoice.seller().en(), invoice.sellerPlace(), invoice.sellerVatNumber()),
                buyer,
                invoice.order().map(OrderNumber::value).orElse(null),
                invoice.corrects().map(taken -> taken.number().toString()).orElse(null),
                invoice.corrects()
                        .map(taken -> taken.reason().words())
                        .map(words -> words.ar() + " · " + words.en())
                        .orElse(null),
                invoice.lines().stream().map(InvoicePapers::line).toList(),
                invoice.net(),
                invoice.vat(),
                invoice.total(),
                Marks.square(invoice.squareCode()),
                vocabulary.in(Language.ENGLISH));
    }

    private InvoicePaper.@Nullable Buyer merchant(Invoice invoice) {
        return merchants
                .find(invoice.merchant())
                .map(merchant -> new InvoicePaper.Buyer(
                        new PersonalText(
                                merchant.name().ar() + " · " + merchant.name().en()),
                        merchant.vatNumber().map(PersonalText::new).orElse(null)))
                .orElse(null);
    }

    private static InvoicePaper.Line line(InvoiceLine line) {
        return new InvoicePaper.Line(
                line.name().ar(),
                line.name().en(),
                line.quantity(),
                line.net(),
                Amounts.plain(line.rate()).replaceAll("[.]?0+$", "") + "%",
                line.vat(),
                line.gross(),
                line.discount().isZero() ? null : line.discount());
    }
}
