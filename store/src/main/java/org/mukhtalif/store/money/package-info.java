/// Money in the smallest unit of its currency, percentages, rounding and fair splitting. No formatting for people
/// (that is `ui`), no exchange rates.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mukhtalif.store.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
