/// A judge of any store's privacy policy, as plain text: what was left blank, what the guideline asks for and is not
/// said, what no running store can keep, and what a given store does otherwise. It needs neither a database nor a
/// container.
@ApplicationModule(allowedDependencies = {"policy"})
@NullMarked
package org.mukhtalif.privacy.policycheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
