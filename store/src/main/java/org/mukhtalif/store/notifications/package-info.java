/// Messages to people, and the outbox they wait in. The outbox holds numbers; the address is opened at the moment of
/// sending, and what was written is not kept.
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "bells",
            "orders",
            "payments",
            "fulfilment",
            "returns",
            "ui",
            "language",
            "consent",
            "controls",
            "publication",
            "subjectrequests",
            "accesslog",
            "disclosure",
            "intake",
            "policy",
            "datainventory",
            "privacyspi"
        })
@NullMarked
package org.mukhtalif.store.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
