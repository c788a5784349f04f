/// What is small and asked for by every page is held in memory until a change of it was committed. Public facts of
/// the shop only; nothing about a person is ever held.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mukhtalif.store.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
