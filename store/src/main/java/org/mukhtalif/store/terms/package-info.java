/// The terms of buying and selling: documents in versions, each in both languages. Accepting them is never consent to
/// anything else.
@ApplicationModule(allowedDependencies = {"controls", "policy", "publication"})
@NullMarked
package org.mukhtalif.store.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
