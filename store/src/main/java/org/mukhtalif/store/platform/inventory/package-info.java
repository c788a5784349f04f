/// What this store can carry besides columns, told to the data inventory: the log's fields, uploads, the server's
/// parts.
@NullMarked
package org.mukhtalif.store.platform.inventory;

import org.jspecify.annotations.NullMarked;
