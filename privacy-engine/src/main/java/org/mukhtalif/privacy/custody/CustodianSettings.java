package org.mukhtalif.privacy.custody;

import java.net.URI;
import java.nio.file.Path;

/// Which custodian keeps the keys.
public sealed interface CustodianSettings {

    /// Files in a folder outside data and backups.
    record Files(Path directory) implements CustodianSettings {}

    /// A security module behind the PKCS#11 interface. Prints without the PIN.
    ///
    /// @param library the module's own library
    /// @param slot the number of its slot
    record Module(Path library, long slot, String pin) implements CustodianSettings {

        @Override
        public String toString() {
            return "%s, slot %d".formatted(library, slot);
        }
    }

    /// A service with the addresses of OpenBao's and Vault's transit engine. Prints without the token.
    ///
    /// @param address of the engine, such as `https://bao.example:8200/v1/transit`
    /// @param prefix in front of all names, so that several stores can share a service
    record Remote(URI address, String token, String prefix) implements CustodianSettings {

        @Override
        public String toString() {
            return address.toString();
        }
    }
}
