package org.mukhtalif.privacy.datainventory;

import java.util.Locale;

/// A declared kind of personal value: the closed list of everything that this store may hold about a person.
/// Category, purposes, legal basis and retention of each stand in the published policy, under [#key()].
public enum PersonalField {
    EMAIL,
    USER_NAME,
    /// The Argon2id hash of the password; the password itself is never kept.
    PASSWORD,
    RECOVERY_QUESTION,
    /// The Argon2id hash of the folded answer; the answer itself is never kept.
    RECOVERY_ANSWER,
    /// The answer to "18 or over?": `yes` or `no`.
    ADULT,
    FULL_NAME,
    BIRTH_DATE,
    NATIONAL_ID,
    RECIPIENT_NAME,
    RECIPIENT_PHONE,
    /// City, district, street, building and postal code, a line each.
    DELIVERY_ADDRESS,
    /// The National Address short code, e.g. four letters and four digits.
    SHORT_ADDRESS,
    /// Where the notices of one order go.
    ORDER_EMAIL,
    /// Where a recipient who is not the buyer is told that her data is here.
    RECIPIENT_EMAIL,
    /// The old or the new address, while an account's e-mail is being changed.
    CHANGING_EMAIL,
    /// Where a child's guardian is asked whether she may have an account. Hers or his, not the child's.
    GUARDIAN_EMAIL,
    /// Who is named as the buyer on a tax invoice.
    BUYER_NAME,
    BUYER_VAT_NUMBER,
    /// Street, building, district, city and postal code of the buyer, a line each.
    BUYER_ADDRESS,
    /// What she wrote in a request, in her own words.
    REQUEST_TEXT,
    /// What the privacy officer answered her.
    REQUEST_ANSWER,
    /// A picture or a PDF of her transfer, as a `data:` address. What a bank prints on it is her name and her account.
    TRANSFER_RECEIPT,
    /// Photos of goods that she sends back, each as a `data:` address, a space between them. They may show her home.
    RETURN_PHOTO,
    /// The key from which the codes of a second factor are made.
    SECOND_FACTOR;

    /// The field's name in the policy's data, in the log and in refusals, such as `recipient-name`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether this is only ever compared with, inside the engine, and shown to nobody.
    public boolean isSecret() {
        return this == PASSWORD || this == RECOVERY_ANSWER || this == SECOND_FACTOR;
    }

    /// The field with this key.
    ///
    /// @throws IllegalArgumentException if the key is not declared
    public static PersonalField of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
