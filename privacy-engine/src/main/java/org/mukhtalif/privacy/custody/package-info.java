/// Where the few keys lie that open all others: a file, a security module or a service, chosen by the operator.
/// Knows no person, no policy and no database.
@ApplicationModule(allowedDependencies = {"cipher"})
@NullMarked
package org.mukhtalif.privacy.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
