package org.mukhtalif.store.storefront;

import java.util.Map;
import java.util.stream.Collectors;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// What stands beside each field of the checkout, of paying and of returning: why it is asked for, on what basis, how
/// long it is kept. Read from the policy, so that no form says anything else.
@Component
class FieldNotices {

    private static final Map<String, Asked> FIELDS = Map.of(
            "recipient", new Asked("recipient-name", Purpose.DELIVERY),
            "mobile", new Asked("recipient-phone", Purpose.DELIVERY),
            "address", new Asked("delivery-address", Purpose.DELIVERY),
            "short-address", new Asked("short-address", Purpose.DELIVERY),
            "mail", new Asked("order-email", Purpose.NOTICES),
            "recipient-mail", new Asked("recipient-email", Purpose.NOTICES),
            "invoice-name", new Asked("buyer-name", Purpose.TAX),
            "invoice-vat-number", new Asked("buyer-vat-number", Purpose.TAX));

    private static final Asked RECEIPT = new Asked("transfer-receipt", Purpose.PAYMENT);

    private static final Asked RETURN_PHOTOS = new Asked("return-photo", Purpose.RETURNS);

    private final PublishedPolicy policy;

    FieldNotices(PublishedPolicy policy) {
        this.policy = policy;
    }

    private static final Map<String, Asked> OF_A_TAX_INVOICE = Map.of(
            "name", new Asked("buyer-name", Purpose.TAX),
            "vat-number", new Asked("buyer-vat-number", Purpose.TAX),
            "address", new Asked("buyer-address", Purpose.TAX));

    Map<String, String> inWords(Words words) {
        return inWords(FIELDS, words);
    }

    Map<String, String> ofTaxInvoice(Words words) {
        return inWords(OF_A_TAX_INVOICE, words);
    }

    private Map<String, String> inWords(Map<String, Asked> fields, Words words) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> told(entry.getValue(), words)));
    }

    /// The same beside the file of a transfer's receipt.
    String ofReceipt(Words words) {
        return told(RECEIPT, words);
    }

    /// The same beside the photos of a return.
    String ofReturnPhotos(Words words) {
        return told(RETURN_PHOTOS, words);
    }

    private String told(Asked asked, Words words) {
        return policy.noticeFor(asked.key(), asked.purpose())
                .map(notice -> words.of(
                        "storefront.why",
                        notice.why().in(words.isArabic()),
                        notice.basis().in(words.isArabic()),
                        notice.period().in(words.isArabic())))
                .orElseThrow(() -> new IllegalStateException(
                        "The policy does not let '%s' be asked for at the checkout".formatted(asked.key())));
    }

    private record Asked(String key, Purpose purpose) {}
}
