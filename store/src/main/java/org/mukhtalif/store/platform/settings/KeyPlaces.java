package org.mukhtalif.store.platform.settings;

import java.nio.file.Path;
import org.mukhtalif.privacy.custody.CustodianSettings;
import org.mukhtalif.privacy.vault.KeyringSettings;
import org.mukhtalif.store.platform.PrivateFolder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where keys and the tidings of their destruction lie.
@Configuration(proxyBeanMethods = false)
class KeyPlaces {

    @Bean
    CustodianSettings custodianSettings(CustodyOptions options, @Qualifier("custodian") Path directory) {
        return options.in(directory);
    }

    @Bean
    KeyringSettings keyringSettings(
            CustodyOptions options, @Value("${mukhtalif.begin-keyring-anew:false}") boolean mayBeginAnew) {
        return new KeyringSettings(options.keysRotateEvery(), mayBeginAnew);
    }

    /// The second place of each wrapped key, and the ledger of destructions: never inside the data directory.
    @Bean
    @Qualifier("key-journal")
    Path journalFolder(StoreSettings settings) {
        return PrivateFolder.make(settings.journalDirectory());
    }
}
