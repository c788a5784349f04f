package org.mukhtalif.store.platform.commands;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/// Everything an operator may set. `--store-db-url X`, `MUKHTALIF_STORE_DB_URL=X` in the environment and
/// `store-db-url=X` in the file of `--config` are the same setting.
enum Option {
    PORT,
    MANAGEMENT_PORT,
    DATA,
    CUSTODIAN,
    CUSTODIAN_KIND,
    CUSTODIAN_LIBRARY,
    CUSTODIAN_SLOT,
    CUSTODIAN_PIN,
    CUSTODIAN_URL,
    CUSTODIAN_TOKEN,
    CUSTODIAN_PREFIX,
    KEYS_ROTATE_EVERY,
    JOURNAL,
    API_REQUESTS_PER_MINUTE,
    API_STOREFRONTS,
    WITNESS_KEY,
    BASE_URL,
    TRADE_NAME_AR,
    TRADE_NAME_EN,
    TRADE_NAME_GENDER,
    COMMERCIAL_REGISTER,
    VAT_NUMBER,
    CONTACT_EMAIL,
    ZONE,
    EMPTY,
    DEMO_FROM,
    OPERATOR_AR,
    OPERATOR_EN,
    ADDRESS_AR,
    ADDRESS_EN,
    PLACE_AR,
    PLACE_EN,
    CLOCK_OFFSET_FILE,
    INVOICES_STREET,
    INVOICES_BUILDING,
    INVOICES_DISTRICT,
    INVOICES_CITY,
    INVOICES_POSTAL_CODE,
    INVOICES_KEY,
    INVOICES_CERTIFICATE,
    INVOICES_REPORT_TO,
    INVOICES_REPORT_USER,
    INVOICES_REPORT_SECRET,
    PAYOUTS_IBAN,
    PAYOUTS_PAYER,
    SMTP_HOST,
    SMTP_PORT,
    SMTP_FROM,
    SMTP_USER,
    SMTP_PASSWORD,
    PAYMENT_URL,
    PAYMENT_SECRET_KEY,
    PAYMENT_WEBHOOK_SECRET,
    PAYMENT_WEBHOOK_PROOF,
    BANK_IBAN,
    BANK_HOLDER,
    BANK_NAME,
    CASH_OFFERED,
    CASH_FEE,
    CASH_LIMIT,
    CASH_CITIES,
    STORE_DB_URL,
    STORE_DB_USER,
    STORE_DB_PASSWORD,
    ENGINE_DB_USER,
    ENGINE_DB_PASSWORD,
    OWNER_DB_USER,
    OWNER_DB_PASSWORD,
    KEYRING_DB_URL,
    KEYRING_DB_USER,
    KEYRING_DB_PASSWORD,
    KEYRING_OWNER_DB_USER,
    KEYRING_OWNER_DB_PASSWORD,
    POOL_SIZE,
    POOL_TIMEOUT,
    PAGE_MEMORY;

    static Optional<Option> named(String word) {
        for (var option : values()) if (option.word().equals(word)) return Optional.of(option);
        return Optional.empty();
    }

    /// As typed after `--`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Settings that belong together share a prefix: `mukhtalif.store-db.url`, `mukhtalif.smtp.host`.
    String property() {
        return "mukhtalif."
                + word().replace("-db-", "-db.").replaceFirst("^(smtp|invoices|payouts|payment|bank|cash)-", "$1.");
    }

    String environmentVariable() {
        return "MUKHTALIF_" + name();
    }

    boolean isPath() {
        return EnumSet.of(
                        DATA,
                        CUSTODIAN,
                        CUSTODIAN_LIBRARY,
                        JOURNAL,
                        CLOCK_OFFSET_FILE,
                        DEMO_FROM,
                        INVOICES_KEY,
                        INVOICES_CERTIFICATE)
                .contains(this);
    }
}
