package org.mukhtalif.store.invoices;

/// Whether a document names its buyer.
public enum Form {
    /// For consumers: seller, goods, amounts and a square code, no buyer.
    SIMPLIFIED("0200000"),
    /// Names the buyer with a VAT number.
    TAX("0100000");

    private final String flags;

    Form(String flags) {
        this.flags = flags;
    }

    /// The authority's flags: the form, then third party, nominal supply, export, summary, self-billed.
    String flags() {
        return flags;
    }
}
