/// Shelves and search: a table ready for reading, one row for each product that somebody offers, made from catalog and
/// offers and fed by their events. Arabic is folded and stemmed here and nowhere else. What people search for is not
/// kept.
@ApplicationModule(allowedDependencies = {"catalog", "offers", "merchants", "money", "language", "memory"})
@NullMarked
package org.mukhtalif.store.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
