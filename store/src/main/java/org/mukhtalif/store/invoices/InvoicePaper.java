package org.mukhtalif.store.invoices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.documents.Marks;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.Words;

/// A document as it is printed: Arabic, with English beside it.
///
/// @param title key of what it is
/// @param corrected number of the invoice that a credit note takes back, `reason` why
/// @param buyer nobody on a simplified document
/// @param english the English words; the Arabic ones come with the template
public record InvoicePaper(
        String title,
        String number,
        String issued,
        Party seller,
        @Nullable Buyer buyer,
        @Nullable String order,
        @Nullable String corrected,
        @Nullable String reason,
        List<Line> lines,
        Money net,
        Money vat,
        Money total,
        Marks square,
        Words english) {

    public InvoicePaper {
        lines = List.copyOf(lines);
    }

    public record Party(String arabic, String latin, String place, String vatNumber) {}

    /// Who asked to be named.
    public record Buyer(
            PersonalText name,
            @Nullable PersonalText vatNumber,
            @Nullable PersonalText address) {}

    /// @param discount what was taken off with VAT to come to `total`; nothing if nothing was
    public record Line(
            String arabic,
            String latin,
            int quantity,
            Money net,
            String rate,
            Money vat,
            Money total,
            @Nullable Money discount) {}
}
