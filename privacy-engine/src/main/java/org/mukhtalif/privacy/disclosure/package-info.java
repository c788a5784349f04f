/// The door out: decide, log, open, in that order. Nothing opened is cached here.
@ApplicationModule(
        allowedDependencies = {"policy", "datainventory", "consent", "accesslog", "vault", "privacyspi", "controls"})
@NullMarked
package org.mukhtalif.privacy.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
