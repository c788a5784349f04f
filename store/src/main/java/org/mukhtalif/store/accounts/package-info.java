/// Sign-in, sessions and roles of shoppers, merchants and operators. Ties an account to a `DataSubjectId`: names,
/// e-mails and hashes lie sealed in the engine, and this room recognises people without reading them.
@ApplicationModule(
        allowedDependencies = {
            "controls",
            "intake",
            "disclosure",
            "retention",
            "consent",
            "policy",
            "datainventory",
            "privacyspi"
        })
@NullMarked
package org.mukhtalif.store.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
