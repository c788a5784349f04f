/// The ground of a drill: a store in which guards can be switched off for real, because it is thrown away afterwards.
/// Nothing of this room is at work in a store that serves people.
@NullMarked
package org.mukhtalif.store.platform.drill;

import org.jspecify.annotations.NullMarked;
