/// Figures about this process for whoever operates or measures it: what was sent to the databases before an answer and
/// what followed it. Only with a management port, and only on the loopback address.
@NullMarked
package org.mukhtalif.store.platform.figures;

import org.jspecify.annotations.NullMarked;
