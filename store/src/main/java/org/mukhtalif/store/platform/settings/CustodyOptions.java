package org.mukhtalif.store.platform.settings;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.custody.CustodianSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who keeps the epoch keys, and how long an epoch lasts. Prints neither PIN nor token.
///
/// @param custodianSlot the number that `softhsm2-util --show-slots` and its like print
/// @param custodianPrefix in front of all names, when several stores share a service
@ConfigurationProperties("mukhtalif")
public record CustodyOptions(
        @DefaultValue("file") Kind custodianKind,
        @Nullable Path custodianLibrary,
        @Nullable Long custodianSlot,
        @Nullable String custodianPin,
        @Nullable URI custodianUrl,
        @Nullable String custodianToken,
        @DefaultValue("mukhtalif-") String custodianPrefix,
        @DefaultValue("24h") Duration keysRotateEvery) {

    /// The three sorts of custodians.
    public enum Kind {
        FILE,
        PKCS11,
        TRANSIT
    }

    public CustodyOptions {
        Checks.between("mukhtalif.keys-rotate-every (seconds)", keysRotateEvery.toSeconds(), 60, 86_400);
        if (custodianKind == Kind.PKCS11 && (custodianLibrary == null || custodianSlot == null || custodianPin == null))
            throw new IllegalArgumentException("mukhtalif.custodian-kind is pkcs11; it needs "
                    + "mukhtalif.custodian-library, mukhtalif.custodian-slot and mukhtalif.custodian-pin");
        if (custodianKind == Kind.TRANSIT && (custodianUrl == null || custodianToken == null))
            throw new IllegalArgumentException("mukhtalif.custodian-kind is transit; it needs mukhtalif.custodian-url, "
                    + "such as https://bao.example:8200/v1/transit, and mukhtalif.custodian-token");
    }

    /// @param directory where a custodian of files keeps them
    CustodianSettings in(Path directory) {
        return switch (custodianKind) {
            case FILE -> new CustodianSettings.Files(directory);
            case PKCS11 ->
                new CustodianSettings.Module(given(custodianLibrary), given(custodianSlot), given(custodianPin));
            case TRANSIT -> new CustodianSettings.Remote(given(custodianUrl), given(custodianToken), custodianPrefix);
        };
    }

    private static <T> T given(@Nullable T value) {
        return requireNonNull(value, "It was checked before");
    }

    @Override
    public String toString() {
        return "%s, a new epoch every %s".formatted(custodianKind, keysRotateEvery);
    }
}
