/// The story played from outside: a real browser against the running shop, and a look into what the shop leaves on
/// disk. Nothing here can see a class of the store.
@NullMarked
package org.mukhtalif.acceptance;

import org.jspecify.annotations.NullMarked;
