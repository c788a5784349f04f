/// Work that many want at the same moment and that costs little more for all than for one. Knows no key, no entry and
/// no file.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mukhtalif.privacy.turns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
