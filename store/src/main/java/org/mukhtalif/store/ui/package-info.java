/// The shared look: layout, components, right-to-left styles, words, and how numbers, dates and money are
/// written for people. No domain type other than `Money`, and no decision.
@ApplicationModule(allowedDependencies = {"money"})
@NullMarked
package org.mukhtalif.store.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
