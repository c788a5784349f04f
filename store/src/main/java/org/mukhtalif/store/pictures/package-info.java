/// Pictures of goods: looked at, drawn anew in a few widths, and handed out. What came with a file besides its
/// pixels ends here.
@ApplicationModule(allowedDependencies = {"merchants", "ui"})
@NullMarked
package org.mukhtalif.store.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
