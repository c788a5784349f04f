/// Papers: turns a page's record into a PDF. A template of the asking room writes XSL-FO, `documents/paper.jte` is the
/// sheet around it. What stands on a paper is the asking room's business, and so is the reason to show it; nothing of
/// a paper is kept here.
@ApplicationModule(allowedDependencies = {"ui"})
@NullMarked
package org.mukhtalif.store.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
