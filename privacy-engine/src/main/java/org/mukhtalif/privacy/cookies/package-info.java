/// The gate on the way out of HTTP: lets only declared and agreed cookies pass.
@ApplicationModule(allowedDependencies = {"policy", "consent"})
@NullMarked
package org.mukhtalif.privacy.cookies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
