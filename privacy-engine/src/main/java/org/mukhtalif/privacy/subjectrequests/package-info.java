/// A person's rights in use: what is known about her, a copy, its correction, its destruction; and what she asks in
/// writing, with the days that the law gives for an answer.
@ApplicationModule(
        allowedDependencies = {
            "policy",
            "datainventory",
            "intake",
            "disclosure",
            "retention",
            "accesslog",
            "privacyspi",
            "consent",
            "controls"
        })
@NullMarked
package org.mukhtalif.privacy.subjectrequests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
