/// What an outsider may see of the proofs: every sentence of the policy with its control and its last results, signed
/// with a key whose public half is published.
@ApplicationModule(allowedDependencies = {"policy", "controls", "custody"})
@NullMarked
package org.mukhtalif.privacy.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
