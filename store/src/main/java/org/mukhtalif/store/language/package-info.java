/// The two languages of the store as types: a text in Arabic and English, the readable end of an address, a typed line
/// made plain, and which letters mean the same. No message bundles and no formatting (those are `ui`), no search (that
/// is `search`).
@ApplicationModule(allowedDependencies = {"datainventory"})
@NullMarked
package org.mukhtalif.store.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
