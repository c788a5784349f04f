/// What is asked for again and again is held in memory until a change of it was committed, and nodes tell one another
/// of changes. Public facts of the shop only; nothing about a person is ever held.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mukhtalif.store.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
