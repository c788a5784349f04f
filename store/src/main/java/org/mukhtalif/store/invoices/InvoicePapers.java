package org.mukhtalif.store.invoices;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
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
    private final Buyers buyers;

    InvoicePapers(Documents documents, Vocabulary vocabulary, Merchants merchants, Buyers buyers) {
        this.buyers = buyers;
        this.documents = documents;
        this.vocabulary = vocabulary;
        this.merchants = merchants;
    }

    /// A document that names nobody, or a merchant.
    public byte[] pdf(Invoice invoice) {
        return pdf(
                invoice,
                switch (invoice.about()) {
                    case COMMISSION -> merchant(invoice);
                    case SALE, FEE -> invoice.form() == Form.TAX ? sealed() : null;
                });
    }

    /// One in the name of the buyer, for herself; nothing once her data is destroyed. It stands in her book.
    public Optional<byte[]> named(Invoice invoice) {
        return invoice.order()
                .flatMap(buyers::toRead)
                .map(buyer -> pdf(invoice, new InvoicePaper.Buyer(buyer.name(), buyer.vatNumber(), buyer.place())));
    }

    /// Who she is opens for nobody here.
    private InvoicePaper.Buyer sealed() {
        var words = vocabulary.in(Language.ARABIC);
        return new InvoicePaper.Buyer(new PersonalText(words.of("invoices.paper.sealed")), null, null);
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
                        merchant.vatNumber().map(PersonalText::new).orElse(null),
                        null))
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
