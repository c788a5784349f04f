package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.invoices.BuyerForm;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.ui.FieldError;

/// The form by which a buyer asks for a tax invoice in her name.
///
/// @param path of this page; it may hold the secret of a link
/// @param state whether it can be asked for
/// @param why beside each field: why it is asked for, on what basis, how long it is kept
public record TaxInvoicePage(
        String number,
        String path,
        TaxInvoices.State state,
        BuyerForm typed,
        List<FieldError> errors,
        Map<String, String> why) {

    public TaxInvoicePage {
        errors = List.copyOf(errors);
        why = Map.copyOf(why);
    }

    public @Nullable String error(String field) {
        return FieldError.of(field, errors);
    }

    /// A moment of the last day on which it can be asked for; nothing if it can not.
    public @Nullable Instant until() {
        return state instanceof TaxInvoices.State.Open(var until) ? until.minusSeconds(1) : null;
    }

    /// Key of why it can not be asked for.
    public String closed() {
        return switch (state) {
            case TaxInvoices.State.Open _ -> "invoices.named.until";
            case TaxInvoices.State.NothingToName _ -> "invoices.named.nothing";
            case TaxInvoices.State.TooLate _ -> "invoices.named.too-late";
            case TaxInvoices.State.Asked _ -> "invoices.named.asked";
        };
    }

    /// The page of the order's invoices.
    public String back() {
        return path.substring(0, path.lastIndexOf('/')) + "/invoices";
    }
}
