/// A person's rights in use: what is known about her, a copy, its correction, its destruction.
@ApplicationModule(
        allowedDependencies = {"policy", "datainventory", "intake", "disclosure", "retention", "accesslog", "privacyspi"
        })
@NullMarked
package org.mukhtalif.privacy.subjectrequests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
