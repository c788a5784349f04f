/// The published privacy policy as data: purposes, legal bases, recipients, retention periods, cookies, and each
/// version with its date. No code that acts, no person's data, no second copy of a period or a purpose.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mukhtalif.privacy.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
