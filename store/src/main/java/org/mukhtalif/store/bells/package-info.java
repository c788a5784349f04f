/// Work that begins as soon as what it needs is committed: whoever writes rings, one thread comes. Rings that come
/// close together are answered together.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mukhtalif.store.bells;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
