package org.mukhtalif.store.platform.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the store is reached and where it keeps what it keeps.
@ConfigurationProperties("mukhtalif")
public record StoreSettings(
        @DefaultValue("8080") int port,
        @DefaultValue("0") int managementPort,
        @DefaultValue("var/store") Path data,
        @Nullable Path custodian,
        @Nullable Path journal,
        @Nullable Path couriersFolder,
        @Nullable URI baseUrl,
        @DefaultValue("Asia/Riyadh") ZoneId zone,
        @Nullable Path clockOffsetFile) {

    public StoreSettings {
        Checks.between("mukhtalif.port", port, 0, 65_535);
        Checks.between("mukhtalif.management-port", managementPort, 0, 65_535);
        data = data.toAbsolutePath().normalize();
        if (custodian != null && custodian.toAbsolutePath().normalize().startsWith(data))
            throw new IllegalArgumentException("mukhtalif.custodian lies inside mukhtalif.data. "
                    + "Put the keys elsewhere, or a copy of the data directory holds them");
        if (journal != null && journal.toAbsolutePath().normalize().startsWith(data))
            throw new IllegalArgumentException("mukhtalif.journal lies inside mukhtalif.data. "
                    + "Put it elsewhere, best on another disk, or one loss takes both places of a key");
        if (couriersFolder != null
                && couriersFolder.toAbsolutePath().normalize().startsWith(data))
            throw new IllegalArgumentException("mukhtalif.couriers-folder lies inside mukhtalif.data. "
                    + "Put it elsewhere, or a copy of the data directory holds addresses in clear");
        if (baseUrl != null
                && (baseUrl.getHost() == null
                        || !String.valueOf(baseUrl.getScheme()).startsWith("http")))
            throw new IllegalArgumentException(
                    "mukhtalif.base-url is not an address of the web; give one like https://shop.example");
    }

    /// A sibling of the data directory unless another place is set, so that no copy of the data holds its keys.
    Path custodianDirectory() {
        return custodian == null
                ? data.resolveSibling(data.getFileName() + ".custodian")
                : custodian.toAbsolutePath().normalize();
    }

    /// The same of the lists that couriers fetch.
    Path couriersDirectory() {
        return couriersFolder == null
                ? data.resolveSibling(data.getFileName() + ".couriers")
                : couriersFolder.toAbsolutePath().normalize();
    }

    /// A sibling of the data directory too, unless another place is set.
    Path journalDirectory() {
        return journal == null
                ? data.resolveSibling(data.getFileName() + ".journal")
                : journal.toAbsolutePath().normalize();
    }
}
