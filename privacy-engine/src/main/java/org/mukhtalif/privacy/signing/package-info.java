/// Keys with which the store signs what an outsider can check: Ed25519, one for each kind of paper, kept where the
/// custodian keeps the others and never in a database.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mukhtalif.privacy.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
