package org.mukhtalif.store.invoices;

import org.mukhtalif.store.language.Bilingual;

/// Why an invoice is taken back, in the words that the law wants on the note.
public enum CreditReason {
    CANCELLED("إلغاء الطلب", "The order was cancelled"),
    RETURNED("إرجاع أو استرداد", "Goods came back, or money was paid back"),
    NAMED("استبدال بفاتورة ضريبية باسم المشتري", "Replaced by a tax invoice in the buyer's name");

    private final Bilingual words;

    CreditReason(String ar, String en) {
        this.words = new Bilingual(ar, en);
    }

    public Bilingual words() {
        return words;
    }
}
