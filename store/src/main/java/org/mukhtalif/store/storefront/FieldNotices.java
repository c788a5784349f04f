package org.mukhtalif.store.storefront;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.mukhtalif.privacy.policy.FieldNotice;
import org.mukhtalif.store.checkout.FieldsAsked;
import org.mukhtalif.store.checkout.FieldsAsked.Where;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// What stands beside each field of the checkout, of paying and of returning, in words.
@Component
class FieldNotices {

    private final FieldsAsked asked;

    FieldNotices(FieldsAsked asked) {
        this.asked = asked;
    }

    Map<String, String> inWords(Words words) {
        return inWords(Where.CHECKOUT, words);
    }

    Map<String, String> ofTaxInvoice(Words words) {
        return inWords(Where.TAX_INVOICE, words);
    }

    /// The same beside the file of a transfer's receipt.
    String ofReceipt(Words words) {
        return told(asked.at(Where.BANK_TRANSFER).values().iterator().next(), words);
    }

    /// The same beside the photos of a return.
    String ofReturnPhotos(Words words) {
        return told(asked.at(Where.RETURN).values().iterator().next(), words);
    }

    private Map<String, String> inWords(Where where, Words words) {
        return asked.at(where).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, field -> told(field.getValue(), words)));
    }

    private static String told(FieldNotice notice, Words words) {
        return words.of(
                "storefront.why",
                notice.why().in(words.isArabic()),
                notice.basis().in(words.isArabic()),
                notice.period().in(words.isArabic()));
    }
}
