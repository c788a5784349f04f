package org.mukhtalif.store.invoices;

/// What a document does.
public enum Kind {
    /// Claims the price of a supply.
    INVOICE("388", ""),
    /// Takes an invoice back, wholly or in part.
    CREDIT_NOTE("381", "C");

    private final String code;
    private final String mark;

    Kind(String code, String mark) {
        this.code = code;
        this.mark = mark;
    }

    /// The code of UN/CEFACT 1001 that the document carries.
    String code() {
        return code;
    }

    /// Its letter in the number; invoices have none.
    String mark() {
        return mark;
    }
}
