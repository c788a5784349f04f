/// The two PostgreSQL clusters (data and keyring): started here or somewhere else, their roles, pools and migrations.
@NullMarked
package org.mukhtalif.store.platform.database;

import org.jspecify.annotations.NullMarked;
