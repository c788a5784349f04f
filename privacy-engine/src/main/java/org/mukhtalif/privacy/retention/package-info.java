/// The door to nothing: the clock, erasure and its proof. Calls every plugged holder so that no room forgets.
/// Periods stand in the policy, never here.
@ApplicationModule(
        allowedDependencies = {"policy", "datainventory", "accesslog", "vault", "privacyspi", "controls", "custody"})
@NullMarked
package org.mukhtalif.privacy.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
