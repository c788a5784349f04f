/// The running checks behind the promises: each tries to break one and must fail. A room that can prove something
/// brings its own [Control]; the store may bring some too.
@ApplicationModule(allowedDependencies = {"policy", "datainventory"})
@NullMarked
package org.mukhtalif.privacy.controls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
