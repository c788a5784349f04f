/// The four sockets that the store plugs. A fifth needs a written decision.
@ApplicationModule(allowedDependencies = {"policy", "datainventory", "controls"})
@NullMarked
package org.mukhtalif.privacy.privacyspi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
