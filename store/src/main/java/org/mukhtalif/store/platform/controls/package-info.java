/// Controls of promises that no single room can try, and the ways to a merchant that lie outside the desk.
@NullMarked
package org.mukhtalif.store.platform.controls;

import org.jspecify.annotations.NullMarked;
