/// The gate on the way out of HTTP: lets only declared and agreed cookies pass, and none longer than declared.
@ApplicationModule(allowedDependencies = {"policy", "datainventory", "consent", "controls"})
@NullMarked
package org.mukhtalif.privacy.cookies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
