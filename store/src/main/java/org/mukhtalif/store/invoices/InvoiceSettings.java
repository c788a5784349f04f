package org.mukhtalif.store.invoices;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.merchants.RegisteredAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the store is registered, by which key it signs, and to whom it reports. Without a key documents carry no
/// signature; without an address nothing is reported.
///
/// @param key the private key, PKCS#8 in PEM, on the curve secp256k1
/// @param certificate the certificate of that key, in PEM
/// @param reportTo base address of the tax authority's service, or of whoever stands in for it
@ConfigurationProperties("mukhtalif.invoices")
record InvoiceSettings(
        @Nullable String street,
        @Nullable String building,
        @Nullable String district,
        @Nullable String city,
        @Nullable String postalCode,
        @Nullable Path key,
        @Nullable Path certificate,
        @Nullable String reportTo,
        @Nullable String reportUser,
        @Nullable String reportSecret) {

    InvoiceSettings {
        if ((key == null) != (certificate == null))
            throw new IllegalArgumentException(
                    "Give mukhtalif.invoices.key and mukhtalif.invoices.certificate together");
        if (reportTo != null && !reportTo.matches("https?://\\S+"))
            throw new IllegalArgumentException(
                    "mukhtalif.invoices.report-to is no web address; give one like https://tax.store.example");
    }

    /// The registered address, once all of its parts are given.
    Optional<RegisteredAddress> address() {
        if (street == null || building == null || district == null || city == null || postalCode == null)
            return Optional.empty();
        return Optional.of(new RegisteredAddress(street, building, district, city, postalCode));
    }

    boolean reports() {
        return reportTo != null;
    }

    @Override
    public String toString() {
        return "InvoiceSettings[key=%s, reportTo=%s]".formatted(key, reportTo);
    }
}
