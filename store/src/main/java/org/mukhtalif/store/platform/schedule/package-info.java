/// What the store does by the clock, one method for each act. The acts themselves live in their rooms.
@NullMarked
package org.mukhtalif.store.platform.schedule;

import org.jspecify.annotations.NullMarked;
