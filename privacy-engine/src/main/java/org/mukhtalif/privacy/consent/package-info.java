/// Who agreed to what, under which policy version, when, and when they withdrew. A row is added, never changed.
@ApplicationModule(allowedDependencies = {"policy", "datainventory"})
@NullMarked
package org.mukhtalif.privacy.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
