/// Visitors of a store that is opened to be thrown away: what they open, fill in and order is what Java learns to
/// answer quickly. Nothing of this room is at work in a store that serves people.
@NullMarked
package org.mukhtalif.store.platform.rehearsal;

import org.jspecify.annotations.NullMarked;
