/// Lists of products that merchants bring and fetch as files: read whatever their shape, shown as what they would
/// change, and only then applied. A file brought twice changes nothing the second time.
@ApplicationModule(allowedDependencies = {"catalog", "offers", "merchants", "money", "language", "ui"})
@NullMarked
package org.mukhtalif.store.productimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
