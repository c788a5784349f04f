/// Publishing the policy: an act that refuses, and every version as it was published, for ever. No wording of the
/// policy itself, and no control.
@ApplicationModule(allowedDependencies = {"policy", "controls"})
@NullMarked
package org.mukhtalif.privacy.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
