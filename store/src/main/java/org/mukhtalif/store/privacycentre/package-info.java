/// Pages for the person whom data is about: what is held, who looked, a copy, a correction, the destruction; and the
/// policy that the running shop writes. No marketing comes in here.
@ApplicationModule(
        allowedDependencies = {
            "api",
            "accounts",
            "checkout",
            "fulfilment",
            "invoices",
            "notifications",
            "orders",
            "money",
            "merchants",
            "language",
            "ui",
            "policy",
            "datainventory",
            "consent",
            "cookies",
            "controls",
            "evidence",
            "publication",
            "accesslog",
            "disclosure",
            "intake",
            "subjectrequests",
            "retention",
            "privacyspi"
        })
@NullMarked
package org.mukhtalif.store.privacycentre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
